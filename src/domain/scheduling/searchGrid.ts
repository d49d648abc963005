import type { Rhythm } from '../programme.ts';
import { day, type Instant, instant, later, type LocalDate, minute, type Span } from '../time/instant.ts';
import { addDays } from '../time/zone.ts';

/** All offsets in use today are multiples of a quarter of an hour (Nepal, Chatham), so every zone fits on the grid. */
export const cellMinutes = 15;
export const cellLength = cellMinutes * minute;

/** A stretch of time cut into cells of a quarter of an hour, aligned to UTC. */
export interface SearchGrid {
  readonly start: Instant;
  readonly cellCount: number;
}

/** The smallest grid that covers the span. */
export function gridOver(span: Span): SearchGrid {
  const start = Math.floor(span.start / cellLength) * cellLength;
  return { start: start as Instant, cellCount: Math.ceil((span.end - start) / cellLength) };
}

/** Where `moment` lies on the grid, in cells from its start; a fraction when it is inside a cell. */
export const cellsUntil = (moment: number, grid: SearchGrid): number => (moment - grid.start) / cellLength;

/** The first session may be on any day of the first period, but nobody should wait longer than four weeks. */
export const firstDayCount = (rhythm: Rhythm): number => Math.min(rhythm.everyWeeks, 4) * 7;

/** The last day on which a series that begins on any of the first days can have a session. */
export const lastSessionDay = (startsOn: LocalDate, rhythm: Rhythm): LocalDate =>
  addDays(startsOn, firstDayCount(rhythm) - 1 + (rhythm.sessionCount - 1) * rhythm.everyWeeks * 7);

/** The span for which calendars must be read: every possible session in any zone, with a day to spare at both ends. */
export function searchWindow(startsOn: LocalDate, rhythm: Rhythm): Span {
  const lastDay = lastSessionDay(startsOn, rhythm);
  return { start: later(midnightUtc(startsOn), -day), end: later(midnightUtc(lastDay), 2 * day) };
}

/** The one grid on which all calendars of a programme are compared, whatever the zones of the people. */
export const searchGrid = (startsOn: LocalDate, rhythm: Rhythm): SearchGrid => gridOver(searchWindow(startsOn, rhythm));

const midnightUtc = (date: LocalDate): Instant => instant(`${date}T00:00Z`);
