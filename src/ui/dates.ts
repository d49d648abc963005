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
