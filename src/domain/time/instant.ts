/** A moment: milliseconds since 1970-01-01T00:00Z, as `Date` counts them. */
export type Instant = number & { readonly __brand: 'Instant' };

/** A span of time, half-open: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** A calendar date `YYYY-MM-DD`, in no zone of its own. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** A time of day `HH:MM`, 24 hours, in no zone of its own. */
export type LocalTime = string & { readonly __brand: 'LocalTime' };

/** An IANA zone name such as `Europe/Paris`. Windows names are turned into these at the edge. */
export type ZoneName = string & { readonly __brand: 'ZoneName' };

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Reads an ISO 8601 text with an offset or `Z`. Throws when it names no moment. */
export function instant(text: string): Instant {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds) || !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text)) {
    throw new RangeError(
      `Cannot read "${text}" as a moment: expected ISO 8601 with an offset, such as 2026-11-23T09:00:00Z`,
    );
  }
  return milliseconds as Instant;
}

export const toIso = (moment: Instant): string => new Date(moment).toISOString();

/** `moment` moved by so many milliseconds; negative moves back. */
export const later = (moment: Instant, milliseconds: number): Instant => (moment + milliseconds) as Instant;

export function localDate(text: string): LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(`${text}T00:00:00Z`))) {
    throw new RangeError(`Cannot read "${text}" as a date: expected YYYY-MM-DD`);
  }
  return text as LocalDate;
}

export function localTime(text: string): LocalTime {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) {
    throw new RangeError(`Cannot read "${text}" as a time of day: expected HH:MM`);
  }
  return text as LocalTime;
}
