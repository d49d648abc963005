import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvFile, csvText } from '#domain/csv/csvFile.ts';
import { csvRows, type Separator, separators } from '#domain/csv/csvRows.ts';
import { safeCsv } from '#domain/csv/safeCsv.ts';

const rowsOf = (text: string, separator: Separator = ',') => [...csvRows(text, separator)];
const cellsOf = (text: string, separator?: Separator) => rowsOf(text, separator).map(({ cells }) => cells);

describe('reading', () => {
  const cell = fc.stringMatching(/^[a-z"é,;\t\n\r =@]{0,12}$/);
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test('gives back whatever was written with quotes, with every separator and end of line', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...separators), fc.constantFrom('\n', '\r\n', '\r'), (rows, between, end) => {
        const text = rows.map((row) => `${row.map(quoted).join(between)}${end}`).join('');
        expect(cellsOf(text, between)).toEqual(rows);
      }),
    );
  });

  test('counts rows as a spreadsheet does: blank ones, and one with several lines as one', () => {
    expect(rowsOf('a,b\n\n"c\nd",e\nf').map(({ row, cells }) => [row, cells.join('|')])).toEqual([
      [1, 'a|b'],
      [2, ''],
      [3, 'c\nd|e'],
      [4, 'f'],
    ]);
  });

  test.each([
    ['a quote that is not closed', '"ada,mentor\nbo,mentee\n"cleo",mentor', 'quoteNotClosed'],
    ['the last quote of a file', 'x\nbo,mentee\n"ada,mentor', 'quoteNotClosed'],
    ['text after a quote', '"ada"x,mentor\nbo,mentee', 'textAfterQuote'],
    ['a quote inside a cell', 'a"da,mentor\nbo,mentee', 'quoteInside'],
  ])('%s costs its own row alone', (_, text, fault) => {
    const rows = rowsOf(text);
    expect(rows.flatMap((row) => row.fault ?? [])).toEqual([fault]);
    expect(rows).toContainEqual(expect.objectContaining({ cells: ['bo', 'mentee'] }));
  });

  test('never loses a line to a wrong quote, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a",]{0,8}$/), { maxLength: 12 }), (lines) => {
        const rows = rowsOf(`${lines.join('\n')}\n`);
        const read = rows.reduce((sum, { cells }) => sum + cells.join('').split('\n').length, 0);
        expect(read).toBeGreaterThanOrEqual(lines.length);
      }),
    );
  });
});

describe('a file', () => {
  const bytes = (text: string, ...mark: readonly number[]) =>
    new Uint8Array([...mark, ...new TextEncoder().encode(text)]);
  const wide = (text: string, isBig: boolean) =>
    new Uint8Array(
      Array.from(`\uFEFF${text}`).flatMap((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );

  test.each([
    ['UTF-8', bytes('é')],
    ['UTF-8 with its mark', bytes('é', 0xef, 0xbb, 0xbf)],
    ['UTF-16, little end first', wide('é', false)],
    ['UTF-16, big end first', wide('é', true)],
    ['Windows-1252', new Uint8Array([0xe9])],
  ])('is read from %s', (_, file) => {
    expect(csvText(file)).toBe('é');
  });

  test.each([
    ['Mail,Role;x,Topics\n', ','],
    ['Mail;Role;"a,b,c,d"\n', ';'],
    ['Mail\tRole\tTopics', '\t'],
    ['Mail', ','],
    ['sep=;\r\nMail,x', ';'],
  ])('%j has the separator %j', (text, separator) => {
    expect(csvFile(text).separator).toBe(separator);
  });

  test('keeps the numbers of its rows when its first line names the separator', () => {
    const { text, separator } = csvFile('sep=;\r\nMail;Role');
    expect(rowsOf(text, separator).at(-1)).toEqual({ row: 2, cells: ['Mail', 'Role'] });
  });
});

describe('a file for spreadsheets', () => {
  const anything = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r\n "',＝＋－＠]{0,3}[a-z(]*$/u));

  test('has no cell that could be taken for a formula, and loses no letter', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 5 }), (row) => {
        const text = safeCsv([row]);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const [cells = []] = cellsOf(text.slice(1));
        expect(cells.map((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell))).not.toContain(true);
        expect(cells.map((cell, place) => (cell === row[place] ? cell : cell.slice(1)))).toEqual(row);
      }),
    );
  });

  test('leaves numbers as they are, also below zero', () => {
    expect(safeCsv([['a', -3]])).toBe('\uFEFF"a","-3"\r\n');
  });
});
