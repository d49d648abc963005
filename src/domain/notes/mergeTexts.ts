import { lineMatches } from './lineMatches.ts';

/** One text that two people, or two devices, went on from at the same time. */
export interface TwoEdits {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface MergedText {
  /** Where the two changed the same lines, it has both: theirs, then mine. */
  readonly text: string;
  /** The two changed different lines, so that nobody has to decide. */
  readonly isClean: boolean;
}

/**
 * The usual three-way merge by lines (diff3): lines that both kept divide the text into pieces, and of each piece
 * whoever changed it has the say.
 */
export function mergeTexts({ base, mine, theirs }: TwoEdits): MergedText {
  const pieces = piecesOf(linesOf(base), linesOf(mine), linesOf(theirs)).map(mergedPiece);
  return {
    text: pieces.flatMap(({ lines }) => lines).join('\n'),
    isClean: pieces.every(({ isClean }) => isClean),
  };
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

interface Piece {
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** In turns: what lies before a line that both kept, and that line. */
function piecesOf(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly Piece[] {
  const inMine = lineMatches(base, mine);
  const inTheirs = lineMatches(base, theirs);
  const pieces: Piece[] = [];
  let from = { base: 0, mine: 0, theirs: 0 };
  const cut = (to: typeof from): void => {
    pieces.push({
      base: base.slice(from.base, to.base),
      mine: mine.slice(from.mine, to.mine),
      theirs: theirs.slice(from.theirs, to.theirs),
    });
    from = to;
  };
  base.forEach((_, line) => {
    const kept = { base: line, mine: inMine[line] ?? -1, theirs: inTheirs[line] ?? -1 };
    if (kept.mine >= 0 && kept.theirs >= 0) {
      cut(kept);
      cut({ base: kept.base + 1, mine: kept.mine + 1, theirs: kept.theirs + 1 });
    }
  });
  cut({ base: base.length, mine: mine.length, theirs: theirs.length });
  return pieces;
}

/** Who deleted lines that the other changed does not get the better of them: a word too many is no loss. */
function mergedPiece({ base, mine, theirs }: Piece): { readonly lines: readonly string[]; readonly isClean: boolean } {
  if (isSame(mine, base)) {
    return { lines: theirs, isClean: true };
  }
  if (isSame(theirs, base) || isWithin(theirs, mine)) {
    return { lines: mine, isClean: true };
  }
  return isWithin(mine, theirs) ? { lines: theirs, isClean: true } : { lines: [...theirs, ...mine], isClean: false };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);

/** Whether all these lines stand in the others too, in the same order. */
function isWithin(some: readonly string[], others: readonly string[]): boolean {
  let count = 0;
  for (const line of others) {
    count += line === some[count] ? 1 : 0;
  }
  return count === some.length;
}
