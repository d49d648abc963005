import type { PairEntry } from '../entries.ts';
import { progressOf } from '../goal.ts';
import type { PersonId } from '../ids.ts';
import type { Pair } from '../pair.ts';
import type { Role } from '../participant.ts';
import type { Programme } from '../programme.ts';
import type { SuitabilityReason } from '../matching/suitability/reasons.ts';
import type { Series } from '../series.ts';
import type { PairCounts } from '../sessions/pairCounts.ts';
import { plannedSessions } from '../sessions/plannedSessions.ts';
import type { Instant, Span } from '../time/instant.ts';
import { thanksId } from './thanks.ts';

type Of<Kind extends PairEntry['kind']> = Extract<PairEntry, { kind: Kind }>;

/** What a pair with sessions leaves behind, as one of the two may read it. */
export interface PairTrace {
  readonly pair: Pair;
  readonly reasons: readonly SuitabilityReason[];
  readonly series: readonly Series[];
  /** As this person's app told; `undefined` before it has counted. */
  readonly counts: PairCounts | undefined;
  readonly goals: readonly Of<'goal'>[];
  readonly learnings: readonly Of<'learning'>[];
  readonly thanks: readonly Of<'thanks'>[];
}

/** A line of the learning log, with its own name. */
export interface LearningLine {
  readonly id: string;
  readonly taught: string;
  readonly learned: string;
}

/** What somebody contributed to a programme in one role. */
export interface Contribution {
  readonly programme: Programme;
  readonly role: Role;
  readonly partnerCount: number;
  /** `undefined` as long as nothing was counted. */
  readonly sessionsHeld: number | undefined;
  /** From the first session to the last one so far; `undefined` before the first. */
  readonly span: Span | undefined;
  /** When the last of all sessions ends, as they were planned. */
  readonly ends: Instant | undefined;
  readonly topics: readonly string[];
  readonly goalsReached: readonly string[];
  /** Of this person, the latest last. */
  readonly learnings: readonly LearningLine[];
  /** What the mentor may put into the record. */
  readonly thanks: readonly { readonly id: string; readonly text: string; readonly from: string }[];
}

export interface ContributionOf {
  readonly programme: Programme;
  readonly role: Role;
  readonly me: PersonId;
  /** What the person said when they joined: it stands when no pair says more. */
  readonly ownTopics: readonly string[];
  readonly traces: readonly PairTrace[];
  readonly now: Instant;
}

/** Adds up all pairs of somebody in one programme. */
export function contributionOf({ programme, role, me, ownTopics, traces, now }: ContributionOf): Contribution {
  const sessions = traces.flatMap(({ series }) => series.flatMap(promised)).toSorted((a, b) => a.start - b.start);
  const behind = sessions.filter(({ end }) => end <= now);
  const [first] = behind;
  const last = behind.at(-1);
  const topics = new Set(traces.flatMap(({ reasons }) => reasons.flatMap(taughtTopics)));
  return {
    programme,
    role,
    partnerCount: new Set(traces.map(({ pair }) => pair.id)).size,
    sessionsHeld: heldIn(traces),
    span: first && last && { start: first.start, end: last.end },
    ends: sessions.at(-1)?.end,
    topics: topics.size > 0 ? [...topics] : ownTopics,
    goalsReached: traces.flatMap(({ goals }) => goals.filter(isReachedBy(me)).map(({ title }) => title)),
    learnings: traces.flatMap((trace) => linesOf(trace, me)),
    thanks: traces.flatMap(({ pair, thanks }) =>
      thanks.map(({ key, text }) => ({ id: thanksId(pair.id, key), text, from: pair.mentee.name })),
    ),
  };
}

/** Whether there is a certificate: it is for sessions that were held, and comes after the last one. */
export function certificateOf(
  { ends, sessionsHeld }: Contribution,
  now: Instant,
): 'ready' | 'waits' | 'notCounted' | 'noneHeld' {
  if (ends === undefined || ends > now) {
    return 'waits';
  }
  if (sessionsHeld === undefined) {
    return 'notCounted';
  }
  return sessionsHeld === 0 ? 'noneHeld' : 'ready';
}

const isReachedBy =
  (me: PersonId) =>
  (goal: Of<'goal'>): boolean =>
    goal.of === me && progressOf(goal) >= 100;

const promised = (series: Series): readonly Span[] =>
  series.state === 'intended'
    ? []
    : plannedSessions({
        slot: series.slot,
        endsBefore: series.state === 'ended' ? series.withoutFrom : undefined,
      }).map(({ span }) => span);

const taughtTopics = (reason: SuitabilityReason): readonly string[] =>
  reason.kind === 'teachesWhatIsWanted' ? reason.topics : [];

/** The sum of what was counted: a pair of which nothing is known adds nothing. */
function heldIn(traces: readonly PairTrace[]): number | undefined {
  const counted = traces.flatMap(({ counts }) => (counts ? [counts.held] : []));
  return counted.length === 0 ? undefined : counted.reduce((sum, held) => sum + held, 0);
}

const linesOf = ({ pair, learnings }: PairTrace, me: PersonId): readonly LearningLine[] =>
  learnings
    .filter(({ by }) => by === me)
    .toSorted((a, b) => a.session - b.session)
    .map(({ key, taught, learned }) => ({ id: `${pair.id}_${key}`, taught, learned }));
