// `node searchBatch.mjs PAIRS`: reads the calendars of so many pairs and finds each pair's best slot; tells the time and the
// memory as a line of JSON. Making up the calendars is not counted.
import { bestSlot } from '#domain/scheduling/findSlots.ts';
import { planSearch, type SearchPlan } from '#domain/scheduling/searchPlan.ts';
import type { ZoneName } from '#domain/time/instant.ts';
import { randomFrom } from '#sandbox/organisations/random.ts';
import { peakMegabytes } from '../matching/peakMegabytes.ts';
import { millisecondsSince, processorTime } from '../processorTime.ts';
import { aCalendar, loads, readableOf, wishIn, zones } from './population.ts';

export interface BatchFigures {
  readonly ms: number;
  readonly readingMs: number;
  /** The most that the process ever held, and what of it Node held before the first calendar. */
  readonly peakMb: number;
  readonly beforeMb: number;
  readonly found: number;
  readonly freeShare: number;
}

const pairs = Number(process.argv[2]);
/** So many calendars are in memory as text at a time, as they come from the network. */
const batch = 20;
const random = randomFrom(1);
const began = process.cpuUsage();
const london = 'Europe/London' as ZoneName;
const { grid } = planSearch(wishIn(london));
const plans = new Map<ZoneName, SearchPlan>(zones.map((zone) => [zone, planSearch(wishIn(zone))]));
const beforeMb = peakMegabytes();
const sharedMs = millisecondsSince(began);

let [readingMs, searchMs, found, free] = [0, 0, 0, 0];
for (let from = 0; from < pairs; from += batch) {
  const texts = Array.from({ length: Math.min(batch, pairs - from) }, () => {
    // Neighbours in the list work at about the same time.
    const near = random.below(2);
    const zone = (): ZoneName => zones[near * 2 + random.below(2)] ?? london;
    return [aCalendar(random, grid, zone(), loads.mentor), aCalendar(random, grid, zone(), loads.mentee)];
  });
  let read: ReturnType<typeof readableOf>[][] = [];
  readingMs += processorTime(() => {
    read = texts.map((two) => two.map((text) => readableOf(text, grid)));
  });
  searchMs += processorTime(() => {
    for (const [mentor, mentee] of read) {
      const plan = mentee && plans.get(mentee.zone);
      const best = plan && mentor && bestSlot(plan, mentor, mentee);
      found += best ? 1 : 0;
      free += best?.freeSessions ?? 0;
    }
  });
}
const figures: BatchFigures = {
  ms: sharedMs + readingMs + searchMs,
  readingMs,
  peakMb: peakMegabytes(),
  beforeMb,
  found,
  freeShare: free / (26 * pairs),
};
console.log(JSON.stringify(figures));
