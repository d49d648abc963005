import { type DeskEntry, deskFolder } from '#domain/entries.ts';
import type { PairId } from '#domain/ids.ts';
import type { Pair, Partner } from '#domain/pair.ts';
import type { ProblemKind } from '#domain/problemKind.ts';
import { pairCounts } from '#domain/sessions/pairCounts.ts';
import { pairHealth } from '#domain/sessions/pairHealth.ts';
import { type PlannedSession, plannedSessions } from '#domain/sessions/plannedSessions.ts';
import { type CheckedSession, checkSession } from '#domain/sessions/sessionState.ts';
import { weekCounts } from '#domain/sessions/weekCounts.ts';
import { day, type Instant, later, type Span } from '#domain/time/instant.ts';
import type { Stored } from '#ports/folders.ts';
import type { FoundSeries, Mailboxes } from '#ports/mailboxes.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { seriesKey } from '../series/seriesVersions.ts';
import { isStillTrue } from './tellSessionCounts.ts';

export interface SweepNeeds extends Pick<Services, 'clock'> {
  readonly desk: Pick<Services['desk'], 'read' | 'write'>;
  readonly mailboxes: Mailboxes;
}

/** What became of one pair in the sweep. */
export type SweepOutcome =
  | { readonly kind: 'counted' | 'sameAsBefore' | 'notBooked' | 'recursOtherwise' }
  | { readonly kind: 'failed'; readonly because: ProblemKind };

export interface SweepOptions {
  /** Everything is read and nothing is written. */
  readonly isTrial: boolean;
  readonly onPair: (pair: PairId, outcome: SweepOutcome) => void;
}

/**
 * Counts for the lead how the sessions of every pair stand, from the organizer's calendar alone: nothing that a pair has
 * written is opened. A pair that fails does not keep the others waiting. Safe to run again at any time.
 */
export async function sweepPairs(services: SweepNeeds, { isTrial, onPair }: SweepOptions): Promise<void> {
  const entries = await services.desk.read(deskFolder);
  const pairs = entries.flatMap(({ value }) => (value.kind === 'pair' ? [value.pair] : []));
  for (let first = 0; first < pairs.length; first += atATime) {
    const some = pairs.slice(first, first + atATime);
    await Promise.all(
      some.map(async (pair) => onPair(pair.id, await sweepOne(services, pair, told(entries, pair.id), isTrial))),
    );
  }
}

/** As many as keep the calendars busy. */
const atATime = 4;

type StoredCounts = Stored<Extract<DeskEntry, { kind: 'sweptCounts' }>>;

const told = (entries: readonly Stored<DeskEntry>[], pair: PairId): StoredCounts | undefined =>
  entries.flatMap(({ value, version }) =>
    value.kind === 'sweptCounts' && value.key === pair ? [{ value, version }] : [],
  )[0];

async function sweepOne(
  services: SweepNeeds,
  pair: Pair,
  before: StoredCounts | undefined,
  isTrial: boolean,
): Promise<SweepOutcome> {
  try {
    const sessions = await sessionsOf(services, pair);
    if (sessions === 'notBooked' || sessions === 'recursOtherwise') {
      return { kind: sessions };
    }
    const at = services.clock.now();
    const { needsWord } = pairHealth(sessions, at);
    const counts: StoredCounts['value'] = {
      kind: 'sweptCounts',
      key: pair.id,
      counts: pairCounts(sessions),
      weeks: weekCounts(sessions),
      needsWord,
      at,
    };
    if (before && isStillTrue(before.value, counts)) {
      return { kind: 'sameAsBefore' };
    }
    await (isTrial ? undefined : services.desk.write(deskFolder, counts, before?.version));
    return { kind: 'counted' };
  } catch (error) {
    if (error instanceof OutsideProblem) {
      return { kind: 'failed', because: error.kind };
    }
    throw error;
  }
}

/** Only one of the two has the series as its organizer. */
async function sessionsOf(
  services: SweepNeeds,
  { id, mentor, mentee }: Pair,
): Promise<readonly CheckedSession[] | 'notBooked' | 'recursOtherwise'> {
  for (const [organizer, partner] of [
    [mentor, mentee],
    [mentee, mentor],
  ] as const) {
    const series = await everySeries(services.mailboxes, organizer, id);
    if (series.includes('unreadable')) {
      return 'recursOtherwise';
    }
    const readable = series.filter((one) => one !== 'unreadable');
    if (readable.length > 0) {
      return checkedSessions(services, organizer, partner, readable);
    }
  }
  return 'notBooked';
}

/** All versions of the pair's series that still stand. One that somebody deleted leaves a gap in their numbers. */
async function everySeries(
  mailboxes: Mailboxes,
  { id }: Partner,
  pair: PairId,
): Promise<readonly (FoundSeries | 'unreadable')[]> {
  const found: (FoundSeries | 'unreadable')[] = [];
  for (let number = 1, missing = 0; missing < 2; number += 1) {
    const series = await mailboxes.series(id, `${pair}-${seriesKey(number)}`);
    missing = series === undefined ? missing + 1 : 0;
    found.push(...(series === undefined ? [] : [series]));
  }
  return found;
}

async function checkedSessions(
  { mailboxes, clock }: SweepNeeds,
  organizer: Partner,
  partner: Partner,
  series: readonly FoundSeries[],
): Promise<readonly CheckedSession[]> {
  const planned = series.flatMap(plannedSessions).toSorted((a, b) => a.originalStart - b.originalStart);
  const bookings = series.map(({ booking }) => booking);
  const found = await mailboxes.sessions(organizer.id, { bookings, span: around(planned), answersOf: partner.mail });
  return planned.map((session) =>
    checkSession(
      {
        planned: session,
        found: found.find(({ originalStart }) => originalStart === session.originalStart),
        hasLeave: false,
        isLookedBackOn: false,
      },
      clock.now(),
    ),
  );
}

/** So far from its place a session may have been put by hand, and is still found. */
const marginDays = 60;

const around = (planned: readonly PlannedSession[]): Span => ({
  start: later(Math.min(...planned.map(({ span }) => span.start)) as Instant, -marginDays * day),
  end: later(Math.max(...planned.map(({ span }) => span.end)) as Instant, marginDays * day),
});
