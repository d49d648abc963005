import type { MatchDraft } from '#domain/matching/draft.ts';
import type { MatchProgress } from '#domain/matching/match.ts';
import { type MatchWishes, usualWishes } from '#domain/matching/matchWishes.ts';
import type { Programme } from '#domain/programme.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { OpenMatch } from '#ports/matcher.ts';
import type { Services } from '#ports/services.ts';
import { keepDraft } from './keepDraft.ts';
import { type Desk, isFormer } from '../programme/openDesk.ts';
import { type ReadingStep, readCohort } from './readCohort.ts';

/** How far a proposal has come. */
export type ProposingStep = ReadingStep | { readonly kind: 'matching'; readonly progress: MatchProgress | undefined };

export interface ProposingOptions {
  /** What the lead wishes; what the last draft was made with when left out. */
  readonly wishes?: MatchWishes;
  readonly onStep?: (step: ProposingStep) => void;
  readonly signal?: AbortSignal;
  /** Calendars that were read earlier today are read once more. */
  readonly isAfresh?: boolean;
}

/** A draft, and the match behind it: ready for changes, and to be closed by whoever asked for it. */
export interface Proposed {
  readonly draft: MatchDraft;
  readonly match: OpenMatch;
  /** When the first of the calendars behind it was read. */
  readonly calendarsReadAt: Instant;
}

/**
 * Reads the org chart and everybody's calendars, finds the best set of pairs, and keeps it as a draft that only leads
 * can read. Pairs that are published already keep their partners; after a no both are matched again, but not with each
 * other.
 */
export async function proposePairs(
  services: Pick<Services, 'directory' | 'calendars' | 'keptCalendars' | 'people' | 'desk' | 'clock' | 'matcher'>,
  programme: Programme,
  { wishes: wished, onStep, signal, isAfresh }: ProposingOptions = {},
): Promise<Proposed> {
  const { cohort, desk, calendarsReadAt } = await readCohort(services, programme, {
    isAfresh,
    ...(onStep && { onStep }),
    ...(signal && { signal }),
  });
  signal?.throwIfAborted();
  onStep?.({ kind: 'matching', progress: undefined });
  const wishes = stillOpen(wished ?? desk.draft?.wishes ?? usualWishes(programme), desk);
  const match = await services.matcher.open(cohort, wishes, {
    ...(signal && { signal }),
    onProgress: (progress) => onStep?.({ kind: 'matching', progress }),
  });
  const draft = { programme: programme.id, madeAt: services.clock.now(), wishes, ...match.outcome };
  try {
    await keepDraft(services, draft);
  } catch (error) {
    match.close();
    throw error;
  }
  return { draft, match, calendarsReadAt };
}

/** Without the pairs that must be made and have been published since. */
function stillOpen(wishes: MatchWishes, { pairs }: Desk): MatchWishes {
  const standing = pairs.filter((status) => !isFormer(status)).map(({ registered }) => registered.pair);
  const isMade = ({ mentor, mentee }: MatchWishes['must'][number]) =>
    standing.some((pair) => pair.mentor.id === mentor && pair.mentee.id === mentee);
  return { ...wishes, must: wishes.must.filter((pair) => !isMade(pair)) };
}
