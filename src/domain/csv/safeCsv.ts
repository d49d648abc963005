/**
 * Rows as a file for spreadsheets. Every cell is quoted, and whatever a spreadsheet could take for a formula is led by an
 * apostrophe, so that text from elsewhere never runs: https://owasp.org/www-community/attacks/CSV_Injection.
 */
export const safeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `${byteOrderMark}${rows.map((row) => `${row.map(safeCell).join(',')}\r\n`).join('')}`;

/** Without it, Excel does not take a file for UTF-8. */
const byteOrderMark = '\uFEFF';

function safeCell(value: string | number): string {
  const text = typeof value === 'string' && isFormula.test(value) ? `'${value}` : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** Also after blanks, and in the wide forms that East Asian keyboards write. */
const isFormula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
