import { noEdits, type TopicReader, topicReader, type VocabularyEdits } from './topicReader.ts';
import { usualTopics } from './usualTopics.ts';
import { vocabularyTopics } from './vocabulary.ts';

/** Reads topics by the list that ships, and by what leads added to it. */
export const editedTopics = ({ topics, merges }: VocabularyEdits = noEdits): TopicReader =>
  topics.length + merges.length === 0 ? usualTopics : topicReader([...vocabularyTopics, ...topics], merges);
