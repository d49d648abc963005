import { editedTopics } from '#domain/matching/topics/editedTopics.ts';
import { wordsOf } from '#domain/matching/topics/stems.ts';
import type { VocabularyEdits } from '#domain/matching/topics/topicReader.ts';
import { type Programme, topicFocuses } from '#domain/programme.ts';

/** One decision of a lead, applied to what stands when it is kept. */
export type VocabularyChange = (edits: VocabularyEdits) => VocabularyEdits;

/** The phrase means this topic. What another lead decided about it meanwhile stands. */
export const mergeInto =
  (phrase: string, topic: string): VocabularyChange =>
  (edits) =>
    isDecided(edits, phrase) ? edits : { ...edits, merges: [...edits.merges, { phrase, topic }] };

/** The phrase becomes a topic, under the first focus of the programme. What was decided meanwhile stands. */
export const makeOwn =
  (phrase: string, { focus: [focus = topicFocuses[0]] }: Pick<Programme, 'focus'>): VocabularyChange =>
  (edits) => {
    const topic = { id: freeId(edits, phrase), label: phrase, focus, aliases: [] };
    return isDecided(edits, phrase) ? edits : { ...edits, topics: [...edits.topics, topic] };
  };

export const undoMerge =
  (phrase: string): VocabularyChange =>
  (edits) => ({ ...edits, merges: edits.merges.filter((merge) => merge.phrase !== phrase) });

/** Takes a topic away again; phrases that were merged into it are open again too. */
export const undoOwn =
  (id: string): VocabularyChange =>
  ({ topics, merges }) => ({
    topics: topics.filter((topic) => topic.id !== id),
    merges: merges.filter(({ topic }) => topic !== id),
  });

const isDecided = (edits: VocabularyEdits, phrase: string): boolean => editedTopics(edits).isListed(phrase);

/** `own-vinyl-records`; a number is added where words in another order have that id already. */
function freeId({ topics }: VocabularyEdits, phrase: string): string {
  const id = ['own', ...wordsOf(phrase)].join('-');
  const taken = new Set(topics.map((topic) => topic.id));
  const numbered = topics.map((_, index) => `${id}-${index + 2}`);
  return [id, ...numbered].find((free) => !taken.has(free)) ?? id;
}
