import { type Separator, separators } from './csvRows.ts';

/** The text of a file, and what stands between its cells. */
export interface CsvFile {
  readonly text: string;
  readonly separator: Separator;
}

/**
 * The text of a file as spreadsheets save it: UTF-8 or UTF-16 with its mark, UTF-8 without one, and what is neither as
 * Windows writes it in western Europe.
 */
export function csvText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (first === 0xfe && second === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // All that it can throw is that these bytes are no UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The separator that a first line such as `sep=;` names, which is for spreadsheets and no row; else the one that stands
 * most often in the first line.
 */
export function csvFile(text: string): CsvFile {
  const told = /^sep=([,;\t])\r?\n/.exec(text);
  if (told) {
    // The line stays as a blank one, so that rows keep their numbers.
    return { text: text.slice(told[0].trimEnd().length), separator: separatorNamed(told[1]) };
  }
  const line = /^\s*([^\r\n]*)/.exec(text)?.[1] ?? '';
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  return { text, separator: separators[counts.indexOf(Math.max(...counts))] ?? ',' };
}

const separatorNamed = (name: string | undefined): Separator =>
  separators.find((separator) => separator === name) ?? ',';
