import { answersUntil } from '#domain/answerTime.ts';
import type { PairEntry } from '#domain/entries.ts';
import { stageOf, type PairStage, type Proposal } from '#domain/pair.ts';
import type { Programme } from '#domain/programme.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Stored } from '#ports/folders.ts';

/** What was proposed, and the rule of the programme that says how long it can be answered. */
export interface ProposedPair {
  readonly proposal: Proposal;
  readonly programme: Pick<Programme, 'answerDays'>;
}

/** Where the two stand at this time, from what lies in their folder. */
export function stageFrom(
  entries: readonly Stored<PairEntry>[],
  { proposal, programme }: ProposedPair,
  now: Instant,
): PairStage {
  const values = entries.map(({ value }) => value);
  // Whoever was proposed to the same partner anew has come back.
  const sinceProposed = ({ at }: { readonly at: Instant }): boolean => at >= proposal.proposedAt;
  return stageOf(proposal.pair, {
    answers: values.filter((value) => value.kind === 'answer'),
    answersUntil: answersUntil(proposal, programme),
    signatures: values.filter((value) => value.kind === 'signature'),
    departures: values.filter((value) => value.kind === 'departure').filter(sinceProposed),
    endings: values.filter((value) => value.kind === 'ending').filter(sinceProposed),
    isBooked: values.some((value) => value.kind === 'series' && value.series.state === 'booked'),
    now,
  });
}
