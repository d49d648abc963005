import { wordsOf } from './stems.ts';

/** A known phrase, by its place in the list, and how alike it is: 0 for nothing in common, 1 for the same letters. */
interface Likeness {
  readonly place: number;
  readonly share: number;
}

/**
 * Finds phrases that are spelt alike, so that a slip of the pen or a word written in two still meets. Likeness is the
 * part of all three-letter pieces that both have (Jaccard); words are padded, so that their beginnings count more.
 */
export function spellingIndex(phrases: readonly string[]): (phrase: string) => readonly Likeness[] {
  const pieces = phrases.map(trigramsOf);
  const places = new Map<string, number[]>();
  for (const [place, grams] of pieces.entries()) {
    for (const gram of grams) {
      const holders = places.get(gram) ?? [];
      holders.push(place);
      places.set(gram, holders);
    }
  }
  return (phrase) => {
    const grams = trigramsOf(phrase);
    const shared = new Map<number, number>();
    for (const place of [...grams].flatMap((gram) => places.get(gram) ?? [])) {
      shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    return [...shared]
      .map(([place, both]) => ({ place, share: both / (grams.size + (pieces[place]?.size ?? 0) - both) }))
      .toSorted((a, b) => b.share - a.share || a.place - b.place);
  };
}

function trigramsOf(phrase: string): ReadonlySet<string> {
  const padded = wordsOf(phrase).map((word) => `  ${word} `);
  return new Set(padded.flatMap((word) => Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3))));
}
