/** `January – June 2027`; one month stands alone. */
export const monthsBetween = (locale: string, from: number, to: number): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).formatRange(from, to);

/** `30 June 2027`. */
export const fullDay = (locale: string, moment: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(moment);
