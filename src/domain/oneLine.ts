/**
 * Words from outside as one line that every program shows as it is meant: controls and ends of lines become spaces, halves
 * of characters the usual sign for them, and marks that would turn round what stands beside them are left out. Words from
 * right to left need no marks. Source: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings.
 */
export const onOneLine = (text: string, mostCharacters = Number.POSITIVE_INFINITY): string =>
  wellFormed(text.replaceAll(turning, '').replaceAll(breaking, ' ').slice(0, mostCharacters)).trim();

/** Halves of characters cannot be sent, and an address with one cannot be built. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');

const turning = /[\u202A-\u202E\u2066-\u2069]/g;
const breaking = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]+/gu;
