import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { instant, minute } from '#domain/time/instant.ts';
import type { Calendars } from '#ports/calendars.ts';
import { OutsideProblem } from '#ports/problem.ts';

/** A calendar of a thousand days, free but for these spans: ISO 8601, "from/until". */
export function busyIn(from: string, spans: readonly string[]): Extract<BusyTimes, { kind: 'readable' }> {
  const start = instant(from);
  const taken = spans.map((span) => span.split('/').map((moment) => (instant(moment) - start) / (15 * minute)));
  const digits = Array.from({ length: 96 * 1000 }, (_, quarter) =>
    taken.some(([first = 0, last = 0]) => quarter >= first && quarter < last) ? '2' : '0',
  );
  return { kind: 'readable', start, gridMinutes: 15, digits: digits.join(''), workingHours: undefined };
}

/** The same calendars; but after so many readings there is no network, once. */
export function offlineAfter(calendars: Calendars, readings: number): Calendars {
  let count = 0;
  return {
    ...calendars,
    async busyTimes(...asked) {
      count += 1;
      if (count === readings + 1) {
        throw new OutsideProblem('offline', 'No network');
      }
      return await calendars.busyTimes(...asked);
    },
  };
}
