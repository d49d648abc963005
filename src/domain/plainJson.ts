/**
 * JSON in which every character that XML does not know, or that programs on the way like to change, stands as its number:
 * SharePoint keeps versions and answers as XML. `JSON.stringify` itself does so for controls below 0x20 and for halves of
 * characters. Source: https://www.w3.org/TR/xml/#charsets.
 */
export const plainJson = (value: unknown): string =>
  // JSON drops what is undefined, and whoever reads it wants to see that it was meant.
  JSON.stringify(value, (_name, each: unknown) => (each === undefined ? null : each)).replaceAll(delicate, asNumber);

/** A character of JSON text by its number, as JSON writes it. */
export const asNumber = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Further controls, ends of lines that few know, the mark of byte order, and what is no character. */
const delicate = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
