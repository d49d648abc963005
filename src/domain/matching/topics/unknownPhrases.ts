import type { TopicReader } from './topicReader.ts';

/** Words that met no topic of the list, for the lead to merge or to leave as they are. */
export interface UnknownPhrase {
  /** As it was typed first. */
  readonly phrase: string;
  /** How often it was said, in whatever spelling that means the same. */
  readonly count: number;
  /** Ids of topics that are spelt most like it, the nearest first. */
  readonly nearest: readonly string[];
}

const mostSuggestions = 3;

/** Everything said that is not on the list, what is said most often first. */
export function unknownPhrases(said: Iterable<string>, reader: TopicReader): readonly UnknownPhrase[] {
  const found = new Map<string, { readonly phrase: string; count: number }>();
  for (const phrase of said) {
    const key = reader.keyOf(phrase);
    if (key !== '' && !reader.isListed(phrase)) {
      const seen = found.get(key) ?? { phrase: phrase.trim(), count: 0 };
      seen.count += 1;
      found.set(key, seen);
    }
  }
  return [...found.values()]
    .map((seen) => ({ ...seen, nearest: reader.nearest(seen.phrase, mostSuggestions) }))
    .toSorted((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1));
}
