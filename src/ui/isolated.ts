import type { directionOf } from './direction.ts';

type Direction = ReturnType<typeof directionOf>;

/**
 * A text set apart from the sentence that it is put into, where it could turn round what stands beside it: somebody's name
 * from right to left, say, in a sentence from left to right. Marks that open a direction and never close it are left out.
 * Source: https://www.w3.org/International/articles/inline-bidi-markup/#uselinesmarks.
 */
export function isolated(text: string, direction: Direction): string {
  if (!turns[direction].test(text) || isName.test(text)) {
    return text;
  }
  return `${firstStrongIsolate}${isBalanced(text) ? text : text.replaceAll(marks, '')}${popIsolate}`;
}

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/** Letters that are written from right to left, by their blocks: https://www.unicode.org/Public/UNIDATA/extracted/DerivedBidiClass.txt. */
const rightToLeft = '\\u0590-\\u08FF\\u200F\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
const explicit = '\\u202A-\\u202E\\u2066-\\u2069';

export const hasRightToLeft = (text: string): boolean => new RegExp(`[${rightToLeft}]`, 'u').test(text);

const marks = new RegExp(`[${explicit}]`, 'gu');

/** What a sentence of each direction need not expect from within. */
const turns: Readonly<Record<Direction, RegExp>> = {
  ltr: new RegExp(`[${rightToLeft}${explicit}]`, 'u'),
  rtl: new RegExp(`(?![${rightToLeft}])\\p{L}|[${explicit}]`, 'u'),
};

/** A word of the program, such as `aiTools`, by which a sentence is chosen. */
const isName = /^[a-z][A-Za-z0-9]*$/;

const closing: ReadonlyMap<string, string> = new Map([
  ...['\u202A', '\u202B', '\u202D', '\u202E'].map((mark) => [mark, '\u202C'] as const),
  ...['\u2066', '\u2067', '\u2068'].map((mark) => [mark, popIsolate] as const),
]);

/** Whether every mark that opens a direction is closed within the text, and none is closed that it did not open. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(marks)) {
    const end = closing.get(mark);
    if (end !== undefined) {
      open.push(end);
    } else if (open.pop() !== mark) {
      return false;
    }
  }
  return open.length === 0;
}
