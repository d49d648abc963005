import type { PersonId } from '#domain/ids.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import type { Series, Session } from '#domain/series.ts';
import { isOutOfOffice } from '#domain/sessions/leave.ts';
import { type PairCounts, pairCounts } from '#domain/sessions/pairCounts.ts';
import { pairHealth } from '#domain/sessions/pairHealth.ts';
import { type PairOffer, pairOffer } from '#domain/sessions/pairOffer.ts';
import { plannedSessions } from '#domain/sessions/plannedSessions.ts';
import { checkSession, type CheckedSession } from '#domain/sessions/sessionState.ts';
import { type WeekCounts, weekCounts } from '#domain/sessions/weekCounts.ts';
import { day, hour, type Instant, later, type Span } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { findSessionTime } from './findSessionTime.ts';
import type { PairView } from '../pair/openPair.ts';
import { openSessions } from './openSessions.ts';

type Needed = Pick<Services, 'calendars' | 'clock'>;
type BookedSeries = Exclude<Series, { state: 'intended' }>;
type BusyByPerson = ReadonlyMap<PersonId, BusyTimes>;

/** How the sessions of a pair stand in the calendar of who looks, and what would help. */
export interface SessionCheck {
  /** Of all series, in the order of their plan. */
  readonly sessions: readonly CheckedSession[];
  /** Of the series that runs now. */
  readonly running: readonly CheckedSession[];
  readonly counts: PairCounts;
  readonly weeks: readonly WeekCounts[];
  readonly needsWord: boolean;
  readonly offer: CheckedOffer;
  /** Only who sent the invitation can change it. */
  readonly isOrganizer: boolean;
}

/** With the nearest time that suits both, where there is one. */
export type CheckedOffer =
  | Exclude<PairOffer, { kind: 'move' }>
  | { readonly kind: 'move'; readonly session: CheckedSession; readonly to: Span | undefined };

/** Looks at every session of the pair as the calendar has it now, wherever it was changed. Nothing is changed here. */
export async function checkSessions(services: Needed, view: PairView): Promise<SessionCheck> {
  const now = services.clock.now();
  const booked = view.allSeries.filter((series) => series.state !== 'intended');
  const running = booked.findLast(({ state }) => state === 'booked');
  const [{ sessions: found }, busy] = await Promise.all([
    openSessions(services, view),
    readBusy(services, view, { start: now, end: later(now, leaveDays * day) }),
  ]);
  const check = (series: BookedSeries) => checkSeries(series, view, found, busy, now);
  const sessions = booked.flatMap(check).toSorted((a, b) => a.planned.originalStart - b.planned.originalStart);
  const ofRunning = running ? check(running) : [];
  return {
    sessions,
    running: ofRunning,
    counts: pairCounts(sessions),
    weeks: weekCounts(sessions),
    needsWord: pairHealth(sessions, now).needsWord,
    offer: await offerFor(services, view, ofRunning, now),
    isOrganizer: running?.organizer === view.me,
  };
}

/** As far ahead as one request reaches: leave that lies further off is found on a later visit. */
const leaveDays = 60;

function checkSeries(
  series: BookedSeries,
  { me, learnings }: PairView,
  found: readonly Session[],
  busy: BusyByPerson,
  now: Instant,
): readonly CheckedSession[] {
  const { slot, organizer, booking } = series;
  if (booking === undefined) {
    return [];
  }
  // An invitation takes a while to arrive; until then nothing is missing.
  const isOnItsWay = organizer !== me && now < later(booking.bookedAt, day);
  const { withoutFrom: endsBefore, lost = [] } = series.state === 'ended' ? series : {};
  return plannedSessions({ slot, endsBefore }).map((planned) => {
    const standing = found.find(({ originalStart }) => originalStart === planned.originalStart);
    const session = lost.includes(planned.originalStart) ? undefined : standing;
    const facts = {
      planned,
      found: session ?? (isOnItsWay ? ('unread' as const) : undefined),
      hasLeave: [...busy.values()].some((times) => isOutOfOffice(times, session?.span ?? planned.span)),
      isLookedBackOn: learnings.some(({ value }) => value.session === planned.originalStart),
    };
    return checkSession(facts, now);
  });
}

async function offerFor(
  services: Needed,
  view: PairView,
  sessions: readonly CheckedSession[],
  now: Instant,
): Promise<CheckedOffer> {
  const { noticeHours } = view.programme.scheduling ?? usualScheduling;
  const offer = pairOffer(sessions, now, later(now, noticeHours * hour));
  if (offer.kind !== 'move') {
    return offer;
  }
  const { session } = offer;
  return { ...offer, to: await unless(findSessionTime(services, view, session, sessions), undefined) };
}

/** What could not be read is not known: then nobody is said to be away, and no time to be free. */
async function readBusy({ calendars }: Needed, { proposal: { pair } }: PairView, span: Span): Promise<BusyByPerson> {
  return await unless(calendars.busyTimes([pair.mentor, pair.mentee], span), new Map());
}

async function unless<Value>(reading: Promise<Value>, whenUnread: Value): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof OutsideProblem) {
      return whenUnread;
    }
    throw error;
  }
}
