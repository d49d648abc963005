import { directionOf } from './direction.ts';
import { isolated } from './isolated.ts';

/** Dates and times in the reader's language. Instants are milliseconds since 1970; a zone is an IANA name. */
export const dayAndTime = (locale: string, moment: number, zone?: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    ...(zone !== undefined && { timeZone: zone }),
  }).format(moment);

/** A local date `YYYY-MM-DD` as `12 January 2027`. */
export const longDate = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));

/** The weekday of a local date, such as `Tuesday`. */
export const weekdayName = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));

/** A time of day `HH:MM` as the reader writes it. */
export const timeOfDay = (locale: string, time: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(Date.parse(`1970-01-01T${time}:00Z`));

/** A part of a day in minutes from its midnight, such as `09:00–10:30`. */
export function clockSpan(locale: string, from: number, until: number): string {
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return `${clock.format(from * 60_000)}–${clock.format(until * 60_000)}`;
}

/** A local date such as `Tuesday 12 January`. */
export const dayAndMonth = (locale: string, date: string): string =>
  dateIn(locale, date, { weekday: 'long', day: 'numeric', month: 'long' });

/** A local date for a narrow place: `Tue`, and `12`. */
export const shortDay = (locale: string, date: string): { readonly weekday: string; readonly day: string } => ({
  weekday: dateIn(locale, date, { weekday: 'short' }),
  day: dateIn(locale, date, { day: 'numeric' }),
});

const dateIn = (locale: string, date: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));

/** The clock of a moment, such as `10:45`. */
export const clockTime = (locale: string, moment: number): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment);

/** A moment's day without its year, such as `Tuesday 12 January`. */
export const dayOf = (locale: string, moment: number): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(moment);

/** A zone by the name that people give it, such as `United Kingdom Time`. */
export const zoneName = (locale: string, zone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

/** A language by its name in the reader's language, such as `German` for `de`; what is no tag as it stands. */
export function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) {
      return tag;
    }
    throw error;
  }
}

/** Names joined as the reader's language does it: `AI tools, Excel and TikTok`. */
export const joined = (locale: string, texts: readonly string[]): string =>
  new Intl.ListFormat(locale).format(texts.map((text) => isolated(text, directionOf(locale))));

/** Texts side by side, such as topics that have an “and” of their own. */
export const inARow = (locale: string, texts: readonly string[], between = ', '): string =>
  texts.map((text) => isolated(text, directionOf(locale))).join(between);

/** How long ago a moment was, such as `2 hours ago`; `now` within the first minute. */
export function timeAgo(locale: string, moment: number, now: number): string {
  const minutes = Math.max(0, Math.floor((now - moment) / 60_000));
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (minutes < 60) {
    return minutes < 1 ? words.format(0, 'second') : words.format(-minutes, 'minute');
  }
  return words.format(-Math.floor(minutes / 60), 'hour');
}

/** A month of a year, `2027-03`, as the reader writes it: `March 2027`. */
export const monthName = (locale: string, month: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01`));
