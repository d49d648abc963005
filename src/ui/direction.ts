/** Which way a language is written, by its BCP 47 tag. `Intl.Locale.getTextInfo` would know, but not in every browser. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);
