import type { SchedulingSettings } from '#domain/scheduling/schedulingSettings.ts';
import { weekdays } from '#domain/time/instant.ts';
import type { NaiveCalendar } from './naiveCalendar.ts';
import { daysLater, isOddDay, minuteAt, weekdayNumber } from './naiveClock.ts';
import { naiveCost } from './naiveCost.ts';

/** The rules of the search said once more, minute by minute and without any cleverness. Times are minutes since 1970. */
export interface NaiveQuestion {
  readonly startsOn: string;
  readonly zones: readonly string[];
  readonly sessionCount: number;
  readonly everyWeeks: number;
  readonly lengthMinutes: number;
  readonly notBefore: number;
  readonly settings: SchedulingSettings;
  readonly people: readonly [NaiveCalendar, NaiveCalendar];
  readonly past?: { readonly startsOn: string; readonly people: readonly [NaiveCalendar, NaiveCalendar] };
}

export interface NaiveCandidate {
  readonly zone: string;
  readonly date: string;
  readonly minutes: number;
  readonly dates: readonly string[];
  readonly starts: readonly number[];
  readonly isFree: readonly boolean[];
  readonly held: number;
  readonly expected: number;
  readonly earlyCollisions: number;
  readonly cost: () => number;
}

/** Up to three, the best first. */
export function naiveChoices(question: NaiveQuestion): NaiveCandidate[] {
  const chosen: NaiveCandidate[] = [];
  let open = naiveCandidates(question);
  while (open.length > 0 && chosen.length < 3) {
    const best = bestOf(open, question.sessionCount);
    chosen.push(best);
    open = open.filter((next) => differ(best, next));
  }
  return chosen;
}

function bestOf(open: readonly NaiveCandidate[], sessionCount: number): NaiveCandidate {
  const nearly = (list: readonly NaiveCandidate[], of: (candidate: NaiveCandidate) => number) => {
    const most = Math.max(...list.map(of));
    return list.filter((candidate) => of(candidate) >= most - 0.04 * sessionCount - 1e-9);
  };
  const free = nearly(
    nearly(open, ({ held }) => held),
    ({ expected }) => expected,
  );
  const fewest = Math.min(...free.map(({ earlyCollisions }) => earlyCollisions));
  const [best] = free
    .filter(({ earlyCollisions }) => earlyCollisions === fewest)
    .map((candidate) => ({ candidate, cost: candidate.cost(), first: candidate.starts[0] ?? 0 }))
    .sort((a, b) => a.cost - b.cost || a.first - b.first);
  if (!best) {
    throw new Error('There should be a best one of some');
  }
  return best.candidate;
}

function differ(one: NaiveCandidate, other: NaiveCandidate): boolean {
  if (one.zone === other.zone) {
    return weekdayNumber(one.date) !== weekdayNumber(other.date) || Math.abs(one.minutes - other.minutes) >= 120;
  }
  const week = 7 * 1440;
  const apart = Math.abs((one.starts[0] ?? 0) - (other.starts[0] ?? 0)) % week;
  return Math.min(apart, week - apart) >= 120;
}

/** All slots with a free session, those of the first zone first; a zone whose clock goes like an earlier one's adds none. */
function naiveCandidates(question: NaiveQuestion): NaiveCandidate[] {
  const found: NaiveCandidate[] = [];
  const noons = (zone: string) =>
    [...startsByDay(question, zone).keys()].map((date) => minuteAt(date, 720, zone)).join();
  const zones = question.zones.filter((zone, at, all) => at === 0 || noons(zone) !== noons(all[0] ?? ''));
  for (const zone of zones) {
    const days = startsByDay(question, zone);
    for (let day = 0; day < Math.min(question.everyWeeks, 4) * 7; day += 1) {
      const dates = sessionDates(question, daysLater(question.startsOn, day));
      const held = dates.filter((date) => startsNear(days, date).length > 0).length;
      for (let minutes = 0; minutes < 1440; minutes += 15) {
        found.push(...judged(question, zone, dates, minutes, held));
      }
    }
  }
  return found;
}

function judged(
  question: NaiveQuestion,
  zone: string,
  dates: readonly string[],
  minutes: number,
  held: number,
): NaiveCandidate[] {
  const starts = dates.map((date) => minuteAt(date, minutes, zone));
  const isFree = starts.map((start, session) => mayBegin(question, start, dates[session] ?? '', zone));
  if (!isFree.includes(true) || (minutes < 240 && dates.some((date) => isOddDay(date, zone)))) {
    return [];
  }
  const [date = ''] = dates;
  const { weights, preferredDays } = question.settings;
  const isPreferred = preferredDays.includes(weekdays[weekdayNumber(date)] ?? 'monday');
  const cost = () => naiveCost(question, starts, isFree) - (isPreferred ? weights.preferredDay : 0);
  return [
    {
      zone,
      date,
      minutes,
      dates,
      starts,
      isFree,
      held,
      expected: expectedOf(question, zone, date, minutes, starts, isFree),
      earlyCollisions: starts.filter((start, at) => !isFree[at] && start < question.notBefore + 8 * 7 * 1440).length,
      cost: () => Math.round(cost() * 1e6),
    },
  ];
}

const sessionDates = ({ sessionCount, everyWeeks }: NaiveQuestion, first: string): string[] =>
  Array.from({ length: sessionCount }, (_, session) => daysLater(first, session * everyWeeks * 7));

/** Whether a session may begin at that minute, which lies on that date in that zone. */
function mayBegin(question: NaiveQuestion, start: number, date: string, zone: string): boolean {
  if (start < question.notBefore || !areFree(question, question.people, start)) {
    return false;
  }
  return !isOddDay(date, zone) || start >= minuteAt(date, 240, zone) || start < minuteAt(date, 0, zone);
}

function areFree({ lengthMinutes }: NaiveQuestion, people: NaiveQuestion['people'], start: number): boolean {
  const length = Math.ceil(lengthMinutes / 15) * 15;
  for (const { free, start: first } of people) {
    for (let minute = 0; minute < length; minute += 1) {
      if (free[start - first + minute] !== 1) {
        return false;
      }
    }
  }
  return true;
}

/** Every start on each day on which the series can have a session. */
export function startsByDay(question: NaiveQuestion, zone: string): ReadonlyMap<string, readonly number[]> {
  const { startsOn, sessionCount, everyWeeks } = question;
  const dayCount = Math.min(everyWeeks, 4) * 7 + (sessionCount - 1) * everyWeeks * 7;
  const dates = Array.from({ length: dayCount }, (_, day) => daysLater(startsOn, day));
  return new Map(
    dates.map((date) => {
      const [from, to] = [minuteAt(date, 0, zone), minuteAt(daysLater(date, 1), 0, zone)];
      const quarters = Array.from({ length: (to - from) / 15 }, (_, quarter) => from + quarter * 15);
      return [date, quarters.filter((start) => mayBegin(question, start, date, zone))];
    }),
  );
}

/** Every start on the date or up to six days from it; after and before these dates, if any. */
export const startsNear = (
  days: ReturnType<typeof startsByDay>,
  date: string,
  after = '',
  before = '9',
): readonly number[] =>
  Array.from({ length: 13 }, (_, away) => daysLater(date, away - 6))
    .filter((near) => near > after && near < before)
    .flatMap((near) => days.get(near) ?? []);

function expectedOf(
  question: NaiveQuestion,
  zone: string,
  date: string,
  minutes: number,
  starts: readonly number[],
  isFree: readonly boolean[],
): number {
  const share = busyShare(question, zone, date, minutes);
  return starts.reduce((sum, start, at) => {
    const weeks = (start - question.notBefore) / (7 * 1440);
    const doubt = weeks <= 2 ? 0 : Math.min(0.8, (0.8 * (weeks - 2)) / 6);
    return sum + (isFree[at] ? 1 - doubt * share : 0);
  }, 0);
}

/** How much of the last twelve weeks one of the two was busy at that time of the week. */
function busyShare(question: NaiveQuestion, zone: string, date: string, minutes: number): number {
  if (!question.past) {
    return 0;
  }
  const { startsOn, people } = question.past;
  const ahead = (((weekdayNumber(date) - weekdayNumber(startsOn)) % 7) + 7) % 7;
  const dates = Array.from({ length: 12 }, (_, week) => daysLater(startsOn, ahead + week * 7));
  if (minutes < 240 && dates.some((each) => isOddDay(each, zone))) {
    return 0;
  }
  return dates.filter((each) => !areFree(question, people, minuteAt(each, minutes, zone))).length / 12;
}
