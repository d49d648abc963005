import { readFileSync } from 'node:fs';

/** A row of a table by its column headings; marks for code are taken off. */
export type Row = Readonly<Record<string, string>>;

export const readDocument = (name: 'privacy' | 'security'): string => readFileSync(`docs/${name}.md`, 'utf8');

/** The first table below a heading. Throws when there is none, for then nothing would be compared. */
export function tableUnder(document: string, heading: string): readonly Row[] {
  const lines = document.split('\n');
  const at = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  const end = lines.findIndex((line, index) => index > at && /^#+ /.test(line));
  const section = at === -1 ? [] : lines.slice(at, end === -1 ? undefined : end);
  const [columns = [], , ...rows] = firstTable(section).map(cellsOf);
  if (rows.length === 0) {
    throw new Error(`Cannot find a table under "${heading}"`);
  }
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])));
}

/** The first column of a table, as it stands. */
export const firstCells = (rows: readonly Row[]): readonly string[] => rows.map((row) => Object.values(row)[0] ?? '');

function firstTable(lines: readonly string[]): readonly string[] {
  const begin = lines.findIndex((line) => line.startsWith('|'));
  const rest = begin === -1 ? [] : lines.slice(begin);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return end === -1 ? rest : rest.slice(0, end);
}

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.replaceAll('`', '').trim());
