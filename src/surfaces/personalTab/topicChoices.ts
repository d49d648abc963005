import { topicLabel } from '#domain/matching/topics/usualTopics.ts';
import type { VocabularyTopic } from '#domain/matching/topics/topicTable.ts';
import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';
import type { TopicFocus } from '#domain/programme.ts';

interface TopicChoice {
  readonly id: string;
  readonly name: string;
}

interface TopicSearch {
  /** What the programme is about. */
  readonly focus: readonly TopicFocus[];
  readonly chosen: readonly string[];
  /** What the person typed. */
  readonly typed: string;
}

interface TopicChoices {
  readonly shown: readonly TopicChoice[];
  /** Those that a person sees after asking for more. */
  readonly more: readonly TopicChoice[];
}

/**
 * The topics to offer: chosen ones always, then those that the typed words, or else the programme's focus, call for,
 * then all others.
 */
export function topicChoices({ focus, chosen, typed }: TopicSearch): TopicChoices {
  const wanted = typed.trim().toLowerCase();
  const open = vocabularyTopics.filter(({ id }) => !chosen.includes(id));
  const first =
    wanted === ''
      ? inTurn(focus.map((one) => open.filter((topic) => topic.focus === one))).slice(0, glance)
      : open.filter((topic) => isMeant(topic, wanted));
  const rest = wanted === '' ? open.filter((topic) => !first.includes(topic)) : [];
  return {
    shown: [...chosen.map((id) => ({ id, name: topicLabel(id) })), ...first.map(choice)],
    more: rest.map(choice),
  };
}

/** As many as one takes in at a glance. */
const glance = 8;

/** The first of each list, then the second of each: every focus is seen at a glance. */
const inTurn = (lists: readonly (readonly VocabularyTopic[])[]): readonly VocabularyTopic[] =>
  Array.from({ length: glance }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();

const choice = ({ id, label }: VocabularyTopic): TopicChoice => ({ id, name: label });

const isMeant = ({ label, aliases }: VocabularyTopic, wanted: string): boolean =>
  [label, ...aliases].some((word) => word.toLowerCase().includes(wanted));
