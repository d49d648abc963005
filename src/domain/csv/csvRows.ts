export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

export const csvFaults = ['quoteNotClosed', 'textAfterQuote', 'quoteInside'] as const;
/** What keeps a row of a file from being read. */
type CsvFault = (typeof csvFaults)[number];

/** A row as a spreadsheet counts it, from 1; blank ones count, too. With a fault, the cells before it are known. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly fault?: CsvFault;
}

/**
 * Reads rows as RFC 4180 writes them (https://www.rfc-editor.org/rfc/rfc4180), with whichever end of line. A quote that is
 * wrong costs its own row alone: reading goes on in the next line.
 */
export function* csvRows(text: string, separator: Separator): Generator<CsvRow, void> {
  const plain = { ',': /[^,\r\n]*/y, ';': /[^;\r\n]*/y, '\t': /[^\t\r\n]*/y }[separator];
  let at = 0;
  for (let row = 1; at < text.length; row += 1) {
    const cells: string[] = [];
    let cell = cellAt(text, at, plain);
    while (cell.fault === undefined && text[cell.end] === separator) {
      cells.push(cell.value);
      cell = cellAt(text, cell.end + 1, plain);
    }
    cells.push(cell.value);
    yield cell.fault === undefined ? { row, cells } : { row, cells, fault: cell.fault };
    at = cell.fault === undefined ? afterLineEnd(text, cell.end) : nextLine(text, cell.start);
  }
}

interface Cell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly fault?: CsvFault;
}

function cellAt(text: string, start: number, plain: RegExp): Cell {
  if (text[start] === '"') {
    return quotedCell(text, start, plain);
  }
  plain.lastIndex = start;
  const [value = ''] = plain.exec(text) ?? [];
  const cell = { value, start, end: start + value.length };
  return value.includes('"') ? { ...cell, fault: 'quoteInside' } : cell;
}

/** A quote that is not closed would swallow everything up to the next one. */
const longestQuoted = 5000;

function quotedCell(text: string, start: number, plain: RegExp): Cell {
  const close = closingQuote(text, start);
  const inside = text.slice(start + 1, close).replaceAll('""', '"');
  if (close === undefined) {
    return { value: firstLine(text.slice(start, start + longestQuoted)), start, end: start, fault: 'quoteNotClosed' };
  }
  plain.lastIndex = close + 1;
  const [rest = ''] = plain.exec(text) ?? [];
  if (rest === '') {
    return { value: inside, start, end: close + 1 };
  }
  const isLong = inside.includes('\n');
  return {
    value: firstLine(text.slice(start, close + 1 + rest.length)),
    start,
    end: close,
    fault: isLong ? 'quoteNotClosed' : 'textAfterQuote',
  };
}

/** Two quotes together stand for one inside the cell. */
function closingQuote(text: string, start: number): number | undefined {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1 && quote - start <= longestQuoted) {
    if (text[quote + 1] !== '"') {
      return quote;
    }
    quote = text.indexOf('"', quote + 2);
  }
  return undefined;
}

const firstLine = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? '';

const afterLineEnd = (text: string, end: number): number => end + (text.startsWith('\r\n', end) ? 2 : 1);

function nextLine(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  const found = end.exec(text);
  return found ? afterLineEnd(text, found.index) : text.length;
}
