import { type Cells, wordFrom } from './cells.ts';
import { quartersInDay } from './comfort.ts';
import type { SearchPlan } from './searchPlan.ts';

/**
 * For each candidate of the plan, how many of its sessions begin in one of the cells. Reads 32 quarters of an hour of a
 * session's day at once and visits only the set bits: time grows with the words of all session days (504 for six
 * sessions in four-week steps) and the free starts among them, not with candidates times sessions.
 */
export function countFreeSessions({ firstDays }: SearchPlan, starts: Cells): Uint16Array {
  const counts = new Uint16Array(firstDays.length * quartersInDay);
  for (const [firstDay, { sessions, offered }] of firstDays.entries()) {
    for (const { midnight } of sessions) {
      for (let quarter = 0; quarter < quartersInDay; quarter += 32) {
        const free = wordFrom(starts, midnight + quarter) & (offered[quarter >> 5] ?? 0);
        countBits(free, firstDay * quartersInDay + quarter, counts);
      }
    }
  }
  return counts;
}

/** Adds one to the count of each candidate whose bit is set, bit 0 being candidate `first`. */
function countBits(word: number, first: number, counts: Uint16Array): void {
  for (let rest = word; rest !== 0; rest &= rest - 1) {
    const candidate = first + 31 - Math.clz32(rest & -rest);
    counts[candidate] = (counts[candidate] ?? 0) + 1;
  }
}
