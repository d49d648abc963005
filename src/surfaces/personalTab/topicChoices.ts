import { topicLabel } from '#domain/matching/topics.ts';
import { vocabularyTopics, type VocabularyTopic } from '#domain/matching/vocabulary.ts';
import type { TopicFocus } from '#domain/programme.ts';

export interface TopicChoice {
  readonly id: string;
  readonly name: string;
}

export interface TopicSearch {
  /** What the programme is about; empty for everything. */
  readonly focus: readonly TopicFocus[];
  readonly chosen: readonly string[];
  /** What the person typed. */
  readonly typed: string;
}

/** The topics to show: chosen ones always, and those that the typed words, or else the programme's focus, call for. */
export function topicChoices({ focus, chosen, typed }: TopicSearch): readonly TopicChoice[] {
  const wanted = typed.trim().toLowerCase();
  const isOffered = (topic: VocabularyTopic): boolean =>
    wanted === '' ? focus.length === 0 || focus.includes(topic.focus) : isMeant(topic, wanted);
  const offered = vocabularyTopics.filter((topic) => !chosen.includes(topic.id) && isOffered(topic));
  return [
    ...chosen.map((id) => ({ id, name: topicLabel(id) })),
    ...offered.map(({ id, label }) => ({ id, name: label })),
  ];
}

const isMeant = ({ label, aliases }: VocabularyTopic, wanted: string): boolean =>
  [label, ...aliases].some((word) => word.toLowerCase().includes(wanted));
