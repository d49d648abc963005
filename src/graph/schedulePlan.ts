import { day, type Instant, minute, type Span } from '#domain/time/instant.ts';
import type { MailboxOf } from '#ports/calendars.ts';
import { gridMinutes } from './schedule.ts';

/** Source of both limits, the second being less than 62 days: https://learn.microsoft.com/graph/outlook-get-free-busy-schedule. */
const mailboxesPerCall = 20;
const step = gridMinutes * minute;
const longestWindow = 62 * day - step;
const usualWindow = 61 * day;

/** As many people as one call may name. */
export function groupsOf(people: readonly MailboxOf[]): readonly (readonly MailboxOf[])[] {
  const count = Math.ceil(people.length / mailboxesPerCall);
  return Array.from({ length: count }, (_, index) =>
    people.slice(index * mailboxesPerCall, (index + 1) * mailboxesPerCall),
  );
}

/**
 * As long as one call may ask for, over the span widened to whole steps. Whole days where that takes no more calls: half
 * a year with a day to spare at both ends still fits into three.
 */
export function windowsOf(span: Span): readonly Span[] {
  const { start, end } = aligned(span);
  const fewest = Math.ceil((end - start) / longestWindow);
  const length = Math.max(usualWindow, Math.ceil((end - start) / fewest / step) * step);
  return Array.from({ length: Math.ceil((end - start) / length) }, (_, index) => ({
    start: (start + index * length) as Instant,
    end: Math.min(end, start + (index + 1) * length) as Instant,
  }));
}

function aligned({ start, end }: Span): Span {
  return { start: (Math.floor(start / step) * step) as Instant, end: (Math.ceil(end / step) * step) as Instant };
}
