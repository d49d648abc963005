import { canBeAnswered } from '#domain/answerTime.ts';
import type { Milestone, PersonEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import type { Programme } from '#domain/programme.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { FoundEntry } from '#ports/folders.ts';

/** A pair, and what was told of it. */
export interface ToldPair {
  readonly pair: Pair;
  readonly reached: ReadonlyMap<PersonId, readonly Milestone[]>;
  readonly told: readonly FoundEntry<PersonEntry>[];
}

/**
 * Whether a proposal was not answered by both in time. Leads tell it by the day it was made and by what the two told since:
 * who does not look in cannot tell, and both are free for somebody else all the same.
 */
export function hasLapsed(
  { pair, reached, told }: ToldPair,
  { programme, now }: { readonly programme: Pick<Programme, 'answerDays'>; readonly now: Instant },
): boolean {
  const proposals = told.flatMap(({ folder, value }) =>
    value.kind === 'proposal' &&
    value.proposal.pair.id === pair.id &&
    (folder === pair.mentor.id || folder === pair.mentee.id)
      ? [value.proposal]
      : [],
  );
  const isTimeOver = proposals.length > 0 && !proposals.some((proposal) => canBeAnswered(proposal, programme, now));
  return isTimeOver && !isSettled([...reached.values()]);
}

/** Both said yes; or one of them went on to what only a pair can that both said yes to; or it is over for another reason. */
const isSettled = (reached: readonly (readonly Milestone[])[]): boolean =>
  reached.every((milestones) => milestones.includes('accepted')) ||
  reached.flat().some((milestone) => settling.has(milestone));

const settling: ReadonlySet<Milestone> = new Set(['declined', 'signed', 'booked', 'ended', 'pairedAnew', 'cleared']);
