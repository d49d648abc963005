import type { Showing } from './rounds.ts';

/** Everybody here is exact: throws when ours was not proven, or when somebody found other numbers of pairs or totals. */
export function checkTotals(line: string, showings: ReadonlyMap<string, Showing>): void {
  const found = new Map<string, string[]>();
  for (const [name, showing] of showings) {
    for (const { pairs, total, proven = true } of showing.kind === 'solved' ? showing.solves : []) {
      const result = `${pairs} pairs, ${total} points${proven ? '' : ', not proven'}`;
      found.set(result, [...(found.get(result) ?? []), name]);
    }
  }
  if (found.size > 1 || [...found.keys()].some((result) => result.endsWith('not proven'))) {
    const results = [...found].map(([result, names]) => `${result} (${[...new Set(names)].join(', ')})`);
    throw new Error(`Cannot compare on "${line}": expected one proven result, found ${results.join('; ')}`);
  }
}
