/** A share from 0 to 1 as the reader writes it, such as `0.3 %`; what is above 0 is never shown as 0. */
export const percent = (locale: string, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', minimumSignificantDigits: 1, maximumSignificantDigits: 1 }).format(
    share,
  );

/** A share from 0 to 1 in whole hundredths, such as `75 %`. */
export const hundredths = (locale: string, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A whole number as the reader writes it, such as `10,482`. */
export function whole(locale: string, value: number): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(value);
}

/** By language: to make one takes longer than the numbers of a whole table. */
const formats = new Map<string, Intl.NumberFormat>();

/** A share as whole per cent, such as `125 %`. */
export const wholePercent = (locale: string, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
