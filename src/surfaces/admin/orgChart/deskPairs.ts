import type { PersonId } from '#domain/ids.ts';
import type { PersonPair } from '#domain/matching/cohort.ts';
import { type Desk, isFormer } from '#useCases/programme/openDesk.ts';

/** A pair in the picture. */
export interface ChartPair extends PersonPair {
  readonly isDraft: boolean;
}

/** Pairs that were published and are not over; those of the draft only when asked for. */
export function deskPairs({ pairs, draft }: Pick<Desk, 'pairs' | 'draft'>, withDraft: boolean): readonly ChartPair[] {
  const published = pairs
    .filter((status) => !isFormer(status))
    .map(({ registered: { pair } }) => ({ mentor: pair.mentor.id, mentee: pair.mentee.id, isDraft: false }));
  const known = new Set(published.map(({ mentor, mentee }) => `${mentor} ${mentee}`));
  const drafted = withDraft ? (draft?.pairs ?? []) : [];
  return [
    ...published,
    ...drafted
      .filter(({ mentor, mentee }) => !known.has(`${mentor} ${mentee}`))
      .map(({ mentor, mentee }) => ({ mentor, mentee, isDraft: true })),
  ];
}

/** The pairs that somebody is in. */
export const pairsOf = (person: PersonId, pairs: readonly ChartPair[]): readonly ChartPair[] =>
  pairs.filter(({ mentor, mentee }) => mentor === person || mentee === person);
