import type { Role } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import { alsoBusy } from '#domain/scheduling/alsoBusy.ts';
import { usualHours } from '#domain/scheduling/availability.ts';
import { historyRhythm, historyStart } from '#domain/scheduling/busyHistory.ts';
import { type PairAnswer, type PairQuestion, searchForPair } from '#domain/scheduling/pairSearch.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { lastSessionDay, searchWindow } from '#domain/scheduling/searchGrid.ts';
import { type SlotHelp, slotHelp } from '#domain/scheduling/slotHelp.ts';
import { hour, type Instant, later } from '#domain/time/instant.ts';
import { toLocal } from '#domain/time/zone.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { pairBusyTimes } from '../pair/pairBusyTimes.ts';
import { promisedTimes } from './promisedTimes.ts';
import { firstSearchDay } from '../matching/readAvailability.ts';

/** What was found, and what would give more sessions where not all of them can be held. */
export type PairSlotSearch = (PairAnswer | ProgrammeOver) & { readonly help: readonly SlotHelp[] };

/** All sessions of the programme would be over by now: nothing is booked after its end. */
interface ProgrammeOver {
  readonly found: false;
  readonly because: 'programmeOver';
}

type Needed = Pick<Services, 'calendars' | 'people' | 'pairs' | 'programmes' | 'clock'>;

/**
 * Up to three slots for the pair's series, checked against both calendars as they stand now, over every session, and
 * against what is promised to the person's other pairs. Times of the week at which sessions were lost before are avoided.
 */
export async function findPairSlots(
  services: Needed,
  view: PairView,
  lost: readonly Instant[] = [],
): Promise<PairSlotSearch> {
  if (view.stage.kind === 'agreed' && isOver(view.programme, services.clock.now())) {
    return { found: false, because: 'programmeOver', help: [] };
  }
  const question = { ...(await questionFor(services, view)), lost };
  const answer = searchForPair(question);
  return { ...answer, help: helpFor(question, answer) };
}

const isOver = ({ startsOn, rhythm, zone }: Programme, now: Instant): boolean =>
  toLocal(now, zone).date > lastSessionDay(startsOn, rhythm);

function helpFor(question: PairQuestion, answer: PairAnswer): readonly SlotHelp[] {
  if (!answer.found) {
    return answer.because === 'calendarUnreadable' ? [] : slotHelp(question);
  }
  const [best] = answer.proposals;
  return best && best.heldSessions < best.slot.sessionCount ? slotHelp(question, best.freeSessions) : [];
}

async function questionFor(services: Needed, view: PairView): Promise<PairQuestion> {
  const { programme } = view;
  const { rhythm, scheduling: settings = usualScheduling } = programme;
  const now = services.clock.now();
  const startsOn = firstSearchDay(programme, now);
  const past = { startsOn: historyStart(startsOn, now), rhythm: historyRhythm(rhythm) };
  const read = (window: Pick<PairQuestion, 'startsOn' | 'rhythm'>) =>
    pairBusyTimes(services, view, searchWindow(window.startsOn, window.rhythm));
  const [ahead, before, mine] = await Promise.all([
    read({ startsOn, rhythm }),
    read(past),
    otherSeriesOf(services, view),
  ]);
  // What the partner has besides is known to the partner only; what of it is booked stands in the calendar.
  const calendarOf = (role: Role) =>
    role === view.myRole
      ? { busy: alsoBusy(ahead[role], mine.promised), seriesCount: mine.count + 1 }
      : { busy: ahead[role], seriesCount: 1 };
  return {
    startsOn,
    rhythm,
    notBefore: later(now, settings.noticeHours * hour),
    settings,
    assumedHours: usualHours(programme.zone),
    mentor: calendarOf('mentor'),
    mentee: calendarOf('mentee'),
    past: { ...past, ...before },
  };
}

/** In how many other pairs the person is, and when these will meet at times that no calendar knows of yet. */
async function otherSeriesOf(services: Needed, { me, proposal }: PairView) {
  const entries = await services.people.read(me);
  const others = entries
    .flatMap(({ value }) => (value.kind === 'proposal' ? [value.proposal] : []))
    .filter(({ pair }) => pair.id !== proposal.pair.id);
  return { count: others.length, promised: await promisedTimes(services, others) };
}
