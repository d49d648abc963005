import type { Programme } from '#domain/programme.ts';
import type { Services } from '#ports/services.ts';

/** Founds a programme. Throws a `RangeError` in plain words for what cannot work, and `conflict` for a taken name. */
export async function createProgramme(
  { programmes }: Pick<Services, 'programmes'>,
  programme: Programme,
): Promise<void> {
  const fault = faultIn(programme);
  if (fault !== undefined) {
    throw new RangeError(`Cannot create programme "${programme.name}": ${fault}`);
  }
  await programmes.save(programme);
}

function faultIn({ name, rhythm, rules }: Programme): string | undefined {
  if (name.trim() === '') {
    return 'it has no name';
  }
  if (!isWhole(rhythm.sessionCount, 1, 60) || !isWhole(rhythm.everyWeeks, 1, 12)) {
    return 'expected 1 to 60 sessions, every 1 to 12 weeks';
  }
  if (!isWhole(rhythm.lengthMinutes, 15, 240) || rhythm.lengthMinutes % 15 !== 0) {
    return 'expected a length of 15 to 240 minutes in steps of 15';
  }
  if (!isWhole(rules.leastFreeSessions, 1, rhythm.sessionCount)) {
    return `expected 1 to ${rhythm.sessionCount} free sessions`;
  }
  return isWhole(rules.leastLevelGap, 1, 20) ? undefined : 'expected a gap of 1 to 20 levels';
}

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
