/**
 * Problem: of every candidate of a plan, how many sessions begin in a given set of cells.
 * Method: bit-sliced counters. 32 candidates lie side by side in a word, their counts in six words, one for each binary
 * digit; a day of sessions is added to all 32 at once, as one adds on paper. The highest count and all candidates that
 * have it are found from the top digit down, without looking at any candidate by itself.
 * Why: half a year of weekly sessions is 546 additions of words instead of 17,472 of numbers.
 * Time: words of all session days, whatever is free.
 */
import { type Cells, trailingZeros, wordFrom } from './cells.ts';
import { quartersInDay } from './comfort.ts';
import type { SearchPlan } from './searchPlan.ts';

/** Six words for every 32 candidates, the lowest binary digit first. */
export type SessionCounts = Int32Array;

const digits = 6;
const wordsInDay = quartersInDay / 32;

export function countSessions(plan: SearchPlan, starts: Cells): SessionCounts {
  const counts = new Int32Array(plan.offered.length * digits);
  for (let column = 0; column < plan.offered.length; column += 1) {
    countColumn(plan, starts, column, counts);
  }
  return counts;
}

function countColumn(plan: SearchPlan, starts: Cells, column: number, counts: SessionCounts): void {
  const { midnights, stepDays } = plan;
  const offered = plan.offered[column] ?? 0;
  const quarter = (column % wordsInDay) * 32;
  let [ones, twos, fours, eights, sixteens, thirtyTwos] = [0, 0, 0, 0, 0, 0];
  for (let day = Math.floor(column / wordsInDay); day < midnights.length; day += stepDays) {
    const added = wordFrom(starts, (midnights[day] ?? 0) + quarter) & offered;
    const toTwos = ones & added;
    ones ^= added;
    const toFours = twos & toTwos;
    twos ^= toTwos;
    const toEights = fours & toFours;
    fours ^= toFours;
    const toSixteens = eights & toEights;
    eights ^= toEights;
    thirtyTwos ^= sixteens & toSixteens;
    sixteens ^= toSixteens;
  }
  const first = column * digits;
  counts[first] = ones;
  counts[first + 1] = twos;
  counts[first + 2] = fours;
  counts[first + 3] = eights;
  counts[first + 4] = sixteens;
  counts[first + 5] = thirtyTwos;
}

/** The highest count of all, and every candidate that has it, 32 to a word. Nobody ties for nothing: at 0 all do. */
export function mostSessions(counts: SessionCounts): { readonly most: number; readonly ties: Int32Array } {
  const ties = new Int32Array(counts.length / digits).fill(-1);
  let most = 0;
  for (let digit = digits - 1; digit >= 0; digit -= 1) {
    let any = 0;
    for (let column = 0; column < ties.length; column += 1) {
      any |= (ties[column] ?? 0) & (counts[column * digits + digit] ?? 0);
    }
    if (any !== 0) {
      most += 2 ** digit;
      for (let column = 0; column < ties.length; column += 1) {
        ties[column] = (ties[column] ?? 0) & (counts[column * digits + digit] ?? 0);
      }
    }
  }
  return { most, ties };
}

/** Every candidate with at least so many sessions, 32 to a word: compared digit by digit, the highest first. */
export function withAtLeast(counts: SessionCounts, least: number): Int32Array {
  const found = new Int32Array(counts.length / digits);
  for (let column = 0; column < found.length; column += 1) {
    let [more, same] = [0, -1];
    for (let digit = digits - 1; digit >= 0; digit -= 1) {
      const has = counts[column * digits + digit] ?? 0;
      if (((least >> digit) & 1) === 0) {
        more |= same & has;
      }
      same &= ((least >> digit) & 1) === 0 ? ~has : has;
    }
    found[column] = more | same;
  }
  return found;
}

/** The numbers of the candidates in a set, lowest first. */
export function candidatesIn(ties: Int32Array): number[] {
  const found: number[] = [];
  for (let column = 0; column < ties.length; column += 1) {
    for (let rest = ties[column] ?? 0; rest !== 0; rest &= rest - 1) {
      found.push(column * 32 + trailingZeros(rest));
    }
  }
  return found;
}

/** The counts as numbers, by candidate. */
export function countsByCandidate(counts: SessionCounts): Uint8Array {
  const numbers = new Uint8Array((counts.length / digits) * 32);
  for (let word = 0; word < counts.length; word += 1) {
    const first = Math.floor(word / digits) * 32;
    const worth = 1 << (word % digits);
    for (let rest = counts[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const candidate = first + trailingZeros(rest);
      numbers[candidate] = (numbers[candidate] ?? 0) + worth;
    }
  }
  return numbers;
}
