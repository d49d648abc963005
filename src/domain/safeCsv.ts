/**
 * Rows as a CSV file (RFC 4180) that no spreadsheet takes for formulas: a text that could begin one gets an apostrophe before it.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection. It begins with a byte order mark, by which Excel knows UTF-8.
 */
export const safeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

const cell = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${disarmed(value).replaceAll('"', '""')}"`;

const disarmed = (text: string): string => (beginsFormula.test(text) ? `'${text}` : text);

/** Also after spaces and marks that are not seen, and in the wide letters of East Asian keyboards. */
const beginsFormula = /^[\s\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u;
