import { usualTopics } from '#domain/matching/topics/usualTopics.ts';
import type { VocabularyTopic } from '#domain/matching/topics/topicTable.ts';
import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';
import { topicFocuses, type TopicFocus } from '#domain/programme.ts';

export interface TopicChoice {
  readonly id: string;
  readonly name: string;
}

interface TopicTheme {
  readonly theme: TopicFocus;
  readonly topics: readonly TopicChoice[];
}

/** A few topics of each thing that the programme is about, as many in all as one takes in at a glance. */
export const topicsAtAGlance = (focus: readonly TopicFocus[]): readonly TopicChoice[] =>
  inTurn(focus.map(topicsOf)).slice(0, glance);

/** Every topic of the list by its theme; those that the programme is about come first. */
export const topicThemes = (focus: readonly TopicFocus[]): readonly TopicTheme[] =>
  [...new Set([...focus, ...topicFocuses])].map((theme) => ({ theme, topics: topicsOf(theme) }));

/**
 * The topics that typed words call for, the likeliest first: those whose name begins so, then those that hold the words or
 * another word for them, then what the words mean, however they are spelt.
 */
export function topicsFound(typed: string): readonly TopicChoice[] {
  const wanted = plain(typed);
  if (wanted === '') {
    return [];
  }
  const ranked = vocabularyTopics.map((topic) => ({ topic, rank: rankOf(topic, wanted) }));
  const written = ranked.filter(({ rank }) => rank < notFound).toSorted((one, other) => one.rank - other.rank);
  const meaning = usualTopics.keyOf(typed);
  const meant = vocabularyTopics.filter(({ id }) => id === meaning);
  return [...new Set([...written.map(({ topic }) => topic), ...meant])].map(choice);
}

/** The topic of the list that is called exactly so; `undefined` for words of one's own. */
export const topicNamed = (typed: string): string | undefined =>
  vocabularyTopics.find(({ label }) => plain(label) === plain(typed))?.id;

const glance = 8;

const choice = ({ id, label }: VocabularyTopic): TopicChoice => ({ id, name: label });

const topicsOf = (theme: TopicFocus): readonly TopicChoice[] =>
  vocabularyTopics.filter(({ focus }) => focus === theme).map(choice);

/** The first of each list, then the second of each: every focus is seen at a glance. */
const inTurn = (lists: readonly (readonly TopicChoice[])[]): readonly TopicChoice[] =>
  Array.from({ length: glance }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();

const notFound = 4;

function rankOf({ label, aliases }: VocabularyTopic, wanted: string): number {
  const [name, others] = [plain(label), aliases.map(plain)];
  const rank = [
    name.startsWith(wanted),
    beginsAWord(name, wanted),
    others.some((other) => beginsAWord(other, wanted)),
    // Two letters stand somewhere in nearly everything.
    wanted.length > 2 && [name, ...others].some((words) => words.includes(wanted)),
  ].indexOf(true);
  return rank === -1 ? notFound : rank;
}

const beginsAWord = (words: string, wanted: string): boolean => ` ${words}`.includes(` ${wanted}`);

/** Without accents, case and more than one space. */
const plain = (words: string): string =>
  words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/g, ' ');
