import type { TopicFocus } from '../../programme.ts';

/** A topic that people pick from the list. `id` is what is stored, `label` what an English reader sees. */
export interface VocabularyTopic {
  readonly id: string;
  readonly label: string;
  readonly focus: TopicFocus;
  /** Other words for it; word endings and small words do not matter. */
  readonly aliases: readonly string[];
}

/** Reads topics of one focus, one a line: `id | label | alias, alias`. Throws a `RangeError` that shows a wrong line. */
export const topicTable = (focus: TopicFocus, table: string): readonly VocabularyTopic[] =>
  table
    .trim()
    .split('\n')
    .map((line) => topicFrom(focus, line));

function topicFrom(focus: TopicFocus, line: string): VocabularyTopic {
  const [id, label, aliases, ...more] = line.split('|').map((part) => part.trim());
  if (!id || !label || !aliases || more.length > 0) {
    throw new RangeError(`Cannot read topic "${line}": expected "id | label | alias, alias"`);
  }
  return { id, label, focus, aliases: aliases.split(',').map((alias) => alias.trim()) };
}
