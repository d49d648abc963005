import { stemsOf } from './stems.ts';
import { vocabularyTopics } from './vocabulary.ts';

/** Whether two topics, picked from the list or typed freely, mean the same. */
export const sameTopic = (a: string, b: string): boolean => topicsMet([a], [b]).length > 0;

/** What is wanted and also offered: each topic once, as it was said under `wanted`, in that order. */
export function topicsMet(wanted: readonly string[], offered: readonly string[]): readonly string[] {
  const offeredKeys = saidByKey(offered);
  return [...saidByKey(wanted)].filter(([key]) => offeredKeys.has(key)).map(([, said]) => said);
}

/** How many different topics these are. */
export const topicCount = (topics: readonly string[]): number => saidByKey(topics).size;

/** The English label of a topic from the list; a topic of somebody's own is its own label. */
export const topicLabel = (topic: string): string => vocabularyById.get(topic)?.label ?? topic.trim();

const vocabularyById = new Map(vocabularyTopics.map((topic) => [topic.id, topic]));

/** Every phrase that stands for a topic of the list, the longest first, so that "AI ethics" wins over "AI". */
const phrases = vocabularyTopics
  .flatMap(({ id, label, aliases }) => [label, ...aliases].map((phrase) => ({ id, stems: [...stemsOf(phrase)] })))
  .toSorted((a, b) => b.stems.length - a.stems.length);

/** A cohort compares the same few lists thousands of times; each is read once and forgotten with its owner. */
const knownLists = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function saidByKey(topics: readonly string[]): ReadonlyMap<string, string> {
  const known = knownLists.get(topics);
  if (known !== undefined) {
    return known;
  }
  const said = new Map<string, string>();
  for (const topic of topics) {
    const key = keyOf(topic);
    if (key !== '' && !said.has(key)) {
      said.set(key, topic);
    }
  }
  knownLists.set(topics, said);
  return said;
}

/** The same text for topics that mean the same: an id of the list, else the stems in order; empty for no words. */
function keyOf(topic: string): string {
  if (vocabularyById.has(topic)) {
    return topic;
  }
  const stems = stemsOf(topic);
  const known = phrases.find((phrase) => phrase.stems.every((stem) => stems.has(stem)));
  return known?.id ?? [...stems].toSorted().join(' ');
}
