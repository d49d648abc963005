import { daysLater, minuteAt } from './naiveClock.ts';
import { type NaiveCandidate, type NaiveQuestion, startsByDay, startsNear } from './naiveSearch.ts';

export interface NaiveMove {
  readonly session: number;
  readonly from: number;
  readonly to: number;
}

/** Session after session: the nearest start that is neither on the day of a neighbour nor beyond it, of two the later. */
export function naiveMoves(question: NaiveQuestion, candidate: NaiveCandidate): NaiveMove[] {
  const { zone, dates, starts, isFree } = candidate;
  const length = Math.ceil(question.lengthMinutes / 15) * 15;
  const days = startsByDay(question, zone);
  const moves: NaiveMove[] = [];
  let dateBefore = '';
  for (const [session, date] of dates.entries()) {
    const from = starts[session] ?? 0;
    const dateAfter = dates[session + 1] ?? '9';
    const isOverInTime = (start: number) =>
      (dateAfter === '9' || start + length <= minuteAt(dateAfter, 0, zone)) &&
      start + length <= endOfReach(question, date, zone);
    const [to] = isFree[session]
      ? [from]
      : startsNear(days, date, dateBefore, dateAfter)
          .filter(isOverInTime)
          .sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || b - a);
    dateBefore = to === undefined ? date : dateOf(to, date, zone);
    if (!isFree[session] && to !== undefined) {
      moves.push({ session, from, to });
    }
  }
  return moves;
}

/** A session must be over on the sixth day, and on the last day of the search. */
function endOfReach(question: NaiveQuestion, date: string, zone: string): number {
  const { startsOn, sessionCount, everyWeeks } = question;
  const lastDate = daysLater(startsOn, Math.min(everyWeeks, 4) * 7 - 1 + (sessionCount - 1) * everyWeeks * 7);
  const sixth = daysLater(date, 6);
  return minuteAt(daysLater(sixth < lastDate ? sixth : lastDate, 1), 0, zone);
}

const dateOf = (minute: number, near: string, zone: string): string =>
  Array.from({ length: 15 }, (_, day) => daysLater(near, day - 7)).findLast(
    (date) => minuteAt(date, 0, zone) <= minute,
  ) ?? near;
