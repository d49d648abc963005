import { occurrencesWithin, statusOf, type Occurrence } from './occurrences.ts';
import type { FreeBusyStatus, Mailbox } from './records.ts';
import { dayLength } from './recurrence.ts';

/** Time that one item of a calendar takes, `[start, end)` in milliseconds since 1970. */
export interface BusySpan {
  readonly start: number;
  readonly end: number;
  readonly status: FreeBusyStatus;
  readonly occurrence: Occurrence;
}

interface KnownSpans {
  readonly version: number;
  readonly from: number;
  readonly to: number;
  readonly spans: readonly BusySpan[];
}

const known = new WeakMap<Mailbox, KnownSpans>();
/** Read ahead and behind, so that the next windows of the same reader cost nothing. */
const margin = 300 * dayLength;

/** The items of a mailbox that overlap `[from, to)`, by start. Expanded once for each state of the mailbox. */
export function busySpans(mailbox: Mailbox, from: number, to: number): BusySpan[] {
  let found = known.get(mailbox);
  if (!found || found.version !== mailbox.version || from < found.from || to > found.to) {
    found = { version: mailbox.version, from: from - margin, to: to + margin, spans: [] };
    found = { ...found, spans: expand(mailbox, found.from, found.to) };
    known.set(mailbox, found);
  }
  return found.spans.filter((span) => span.start < to && span.end > from);
}

function expand(mailbox: Mailbox, from: number, to: number): BusySpan[] {
  return [...mailbox.entries.values()]
    .flatMap((entry) => occurrencesWithin(entry, from, to))
    .map((occurrence) => ({
      start: occurrence.start,
      end: occurrence.end,
      status: statusOf(occurrence),
      occurrence,
    }))
    .toSorted((a, b) => a.start - b.start);
}
