import type { NaiveCalendar } from './naiveCalendar.ts';
import { minuteOfWeek } from './naiveClock.ts';
import type { NaiveQuestion } from './naiveSearch.ts';

/** What speaks against a slot, per session; the days that a programme prefers apart. */
export function naiveCost(question: NaiveQuestion, starts: readonly number[], isFree: readonly boolean[]): number {
  const { people, settings, lengthMinutes } = question;
  const length = Math.ceil(lengthMinutes / 15) * 15;
  const strains = starts.map((start) => Math.max(...people.map(({ zone }) => strain(start, length, zone))));
  const free = starts.filter((_, at) => isFree[at]);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const costs = free.flatMap((start) => people.map((person) => 2 * inDay(person, start, length, settings.weights)));
  return settings.weights.discomfort * mean(strains) + mean(costs);
}

function inDay(
  { free, working, tentative, start: first }: NaiveCalendar,
  start: number,
  length: number,
  weights: NaiveQuestion['settings']['weights'],
): number {
  const [from, to] = [start - first, start - first + length];
  let [before, after] = [0, 0];
  while (free[from - before - 1] === 1 && before < 600) {
    before += 1;
  }
  while (free[to + after] === 1 && after < 600) {
    after += 1;
  }
  const beforeMeeting = working[from - before - 1] === 1;
  const afterMeeting = working[to + after] === 1;
  const has = (gap: number) => (before === gap && beforeMeeting) || (after === gap && afterMeeting);
  const between = Array.from({ length }, (_, minute) => from + minute);
  const isSplit = before > 0 && after > 0 && before < 60 && after < 60 && before + length + after >= 120;
  return (
    (isSplit ? weights.splitsFreeTime : 0) +
    (has(0) ? weights.withoutBreak : 0) -
    (!has(0) && has(15) ? weights.besideMeeting : 0) +
    (between.some((minute) => tentative[minute] === 1) ? weights.tentative : 0) +
    (weights.outsideHours * between.filter((minute) => working[minute] !== 1).length) / 60
  );
}

/** How hard a session is on somebody, as their clock shows it from its start on: the mean over its quarters. */
function strain(start: number, length: number, zone: string): number {
  const begins = minuteOfWeek(start, zone);
  const quarters = Array.from({ length: length / 15 }, (_, part) => (begins + part * 15) % (7 * 1440));
  return quarters.reduce((sum, quarter) => sum + quarterStrain(quarter), 0) / quarters.length;
}

function quarterStrain(minuteOfWeek: number): number {
  const [weekday, minute] = [Math.floor(minuteOfWeek / 1440), minuteOfWeek % 1440];
  const weekEdge = (weekday === 0 && minute < 600) || (weekday === 4 && minute >= 900) ? 0.2 : 0;
  if (minute < 600) {
    return weekEdge + (600 - minute) / 60;
  }
  if (minute >= 960) {
    return weekEdge + (minute + 15 - 960) / 60;
  }
  if (minute >= 720 && minute < 810) {
    return weekEdge + (minute < 780 ? 0.5 : 0.25);
  }
  return weekEdge;
}
