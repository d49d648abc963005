import type { ToldCounts } from '#domain/entries.ts';
import { day } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { SessionCheck } from './checkSessions.ts';
import type { PairView } from '../pair/openPair.ts';

/** Leaves in the person's own folder how many sessions became what, and nothing else, for the lead to see. */
export async function tellSessionCounts(
  { people, clock }: Pick<Services, 'people' | 'clock'>,
  { me, proposal }: PairView,
  { counts, weeks, needsWord }: SessionCheck,
): Promise<void> {
  const told = { kind: 'sessionCounts' as const, key: proposal.pair.id, counts, weeks, needsWord, at: clock.now() };
  const standing = (await people.read(me)).find(({ value }) => value.kind === told.kind && value.key === told.key);
  if (standing?.value.kind === 'sessionCounts' && isStillTrue(standing.value, told)) {
    return;
  }
  await people.write(me, told, standing?.version);
}

/** The same numbers are told again after a day, so that the lead sees how old they are. */
export const isStillTrue = (before: ToldCounts, now: ToldCounts): boolean =>
  now.at - before.at < day &&
  before.needsWord === now.needsWord &&
  (['planned', 'held', 'moved', 'lost'] as const).every((name) => before.counts[name] === now.counts[name]);
