import { stemsOf, stemsReadLoosely } from './stems.ts';
import type { VocabularyTopic } from './topicTable.ts';
import { spellingIndex } from './trigrams.ts';

/** What a lead adds to the list: own topics, and phrases that mean a topic. A topic with a known id replaces it. */
export interface VocabularyEdits {
  readonly topics: readonly VocabularyTopic[];
  /** `topic` is an id of the list, or words that are read as any others. */
  readonly merges: readonly { readonly phrase: string; readonly topic: string }[];
}

export const noEdits: VocabularyEdits = { topics: [], merges: [] };

/** Understands topics, picked from the list or typed freely. */
export interface TopicReader {
  /** The same text for topics that mean the same: an id of the list, else a text of its own; empty for no words. */
  readonly keyOf: (topic: string) => string;
  /** The English label of a topic from the list; a topic of somebody's own is its own label. */
  readonly labelOf: (topic: string) => string;
  readonly isListed: (topic: string) => boolean;
  /** Ids of the topics whose words are spelt most like these, the nearest first, at most `most`. */
  readonly nearest: (topic: string, most: number) => readonly string[];
}

/**
 * Likeness from which a differently spelt phrase is taken for a known one. Tried from 0.3 to 0.7 on the phrases of the
 * test: lower takes "knitting" for retention, higher misses "PowerBI" and most words that lack a letter.
 */
const alike = 0.5;

/** A reader of these topics; where two have the same id, the later one stands. Each phrase is read only once. */
export function topicReader(topics: readonly VocabularyTopic[], merges: VocabularyEdits['merges'] = []): TopicReader {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  let index: PhraseIndex | undefined;
  const known = (): PhraseIndex => (index ??= phraseIndex([...byId.values()]));
  const unmerged = (topic: string): string => (byId.has(topic) ? topic : meaningOf(topic, known()));
  const merged = new Map(merges.map(({ phrase, topic }) => [mergeKey(phrase, byId), unmerged(topic)]));
  const read = new Map<string, string>();
  const keyOf = (topic: string): string => {
    const key = read.get(topic) ?? merged.get(mergeKey(topic, byId)) ?? unmerged(topic);
    read.set(topic, key);
    return key;
  };
  return {
    keyOf,
    labelOf: (topic) => byId.get(topic)?.label ?? topic.trim(),
    isListed: (topic) => byId.has(keyOf(topic)),
    nearest: (topic, most) => nearestTopics(topic, known()).slice(0, most),
  };
}

/** What is wanted and also offered: each topic once, as it was said under `wanted`, in that order. */
export function topicsMet(
  { keyOf }: TopicReader,
  wanted: readonly string[],
  offered: readonly string[],
): readonly string[] {
  const open = new Set(offered.map(keyOf).filter((key) => key !== ''));
  return wanted.filter((topic) => open.delete(keyOf(topic)));
}

/** An id says exactly what it means; words are merged whatever their endings. */
const mergeKey = (topic: string, byId: ReadonlyMap<string, unknown>): string =>
  byId.has(topic) ? topic : ownKey(topic);

/** The stems in order, marked so that no id is like it; empty for no words. */
function ownKey(topic: string): string {
  const stems = [...stemsOf(topic)].toSorted();
  return stems.length === 0 ? '' : `own: ${stems.join(' ')}`;
}

interface PhraseIndex {
  /** Most words first, so that "AI ethics" wins over "AI", then most letters. */
  readonly phrases: readonly { readonly id: string; readonly stems: readonly string[] }[];
  readonly spelling: ReturnType<typeof spellingIndex>;
}

function phraseIndex(topics: readonly VocabularyTopic[]): PhraseIndex {
  const phrases = topics
    .flatMap(({ id, label, aliases }) =>
      [label, ...aliases].map((words) => ({ id, words, stems: [...stemsOf(words)] })),
    )
    .filter(({ stems }) => stems.length > 0)
    .toSorted((a, b) => b.stems.length - a.stems.length || b.words.length - a.words.length);
  return { phrases, spelling: spellingIndex(phrases.map(({ words }) => words)) };
}

/** First by words: all those of a known phrase. Then by spelling. Else the phrase means itself. */
function meaningOf(topic: string, { phrases, spelling }: PhraseIndex): string {
  const stems = stemsReadLoosely(topic);
  const byWords = phrases.find((phrase) => phrase.stems.every((stem) => stems.has(stem)));
  if (byWords !== undefined) {
    return byWords.id;
  }
  const [nearest] = spelling(topic);
  const bySpelling = nearest !== undefined && nearest.share >= alike ? phrases[nearest.place] : undefined;
  return bySpelling?.id ?? ownKey(topic);
}

const nearestTopics = (topic: string, { phrases, spelling }: PhraseIndex): readonly string[] => [
  ...new Set(spelling(topic).flatMap(({ place }) => phrases[place]?.id ?? [])),
];
