import { topicReader } from './topicReader.ts';
import { vocabularyTopics } from './vocabulary.ts';

/** Reads topics by the list that ships, without anything a lead has added. */
export const usualTopics = topicReader(vocabularyTopics);

/** Whether two topics, picked from the list or typed freely, mean the same. */
export function sameTopic(a: string, b: string): boolean {
  const key = usualTopics.keyOf(a);
  return key !== '' && key === usualTopics.keyOf(b);
}

/** The English label of a topic from the list; a topic of somebody's own is its own label. */
export const topicLabel = (topic: string): string => usualTopics.labelOf(topic);
