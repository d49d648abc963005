import { isWithinLimits, type LimitedNumber, longestName, type Programme, programmeLimits } from '#domain/programme.ts';
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
  if (name.length > longestName) {
    return `its name has ${name.length} characters, expected at most ${longestName}`;
  }
  const numbers: Readonly<Record<LimitedNumber, number>> = { ...rhythm, leastLevelGap: rules.leastLevelGap };
  const wrong = limitedNumbers.find((each) => !isWithinLimits(each, numbers[each]));
  if (wrong !== undefined) {
    const { least, most, step } = programmeLimits[wrong];
    return `${wrong} is ${numbers[wrong]}, expected ${least} to ${most} in steps of ${step}`;
  }
  const { leastFreeSessions } = rules;
  const isPossible = Number.isInteger(leastFreeSessions) && leastFreeSessions >= 1;
  return isPossible && leastFreeSessions <= rhythm.sessionCount
    ? undefined
    : `leastFreeSessions is ${leastFreeSessions}, expected 1 to ${rhythm.sessionCount}`;
}

const limitedNumbers = ['sessionCount', 'everyWeeks', 'lengthMinutes', 'leastLevelGap'] as const;
