import type { TopicReader } from '../matching/topics/topicReader.ts';
import type { Resource } from './resource.ts';

/** Links about one topic; without a topic those for everybody. */
export interface Shelf {
  readonly topic: string | undefined;
  /** What the topic is called; `undefined` for everybody. */
  readonly label: string | undefined;
  readonly resources: readonly Resource[];
}

export interface Library {
  /** What the person teaches or wants to learn, in their order, and then what is for everybody. */
  readonly own: readonly Shelf[];
  readonly other: readonly Shelf[];
}

export interface LibraryReader {
  readonly topics: Pick<TopicReader, 'keyOf' | 'labelOf'>;
  /** What the person teaches and wants to learn. */
  readonly own: readonly string[];
  /** BCP 47: links in this language come first. */
  readonly locale: string;
}

/** Puts links on shelves; topics that mean the same share one. */
export function libraryOf(resources: readonly Resource[], { topics, own, locale }: LibraryReader): Library {
  const shelves = new Map<string, Shelf>();
  for (const resource of resources.toSorted(byLanguageThenTitle(locale))) {
    const topic = resource.topic;
    const key = topic === undefined ? '' : topics.keyOf(topic);
    const standing = shelves.get(key);
    shelves.set(key, {
      topic: standing?.topic ?? topic,
      label: standing?.label ?? (topic === undefined ? undefined : topics.labelOf(topic)),
      resources: [...(standing?.resources ?? []), resource],
    });
  }
  const ownKeys = [...new Set([...own.map(topics.keyOf), ''])];
  return {
    own: ownKeys.flatMap((key) => shelves.get(key) ?? []),
    other: [...shelves]
      .filter(([key]) => !ownKeys.includes(key))
      .map(([, shelf]) => shelf)
      .toSorted((one, other) => (one.label ?? '').localeCompare(other.label ?? '', locale)),
  };
}

/** Links whose title, topic or host has every typed word; all of them when nothing was typed. */
export function findResources(
  resources: readonly Resource[],
  typed: string,
  { labelOf }: Pick<TopicReader, 'labelOf'>,
): readonly Resource[] {
  const wanted = typed.trim().toLowerCase().split(/\s+/u);
  return resources.filter(({ title, topic, address }) => {
    const said = [title, topic === undefined ? '' : labelOf(topic), new URL(address).host].join(' ').toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

const byLanguageThenTitle =
  (locale: string) =>
  (one: Resource, other: Resource): number =>
    Number(isIn(other, locale)) - Number(isIn(one, locale)) || one.title.localeCompare(other.title, locale);

const isIn = ({ language }: Resource, locale: string): boolean => baseOf(language) === baseOf(locale);

/** `en` for `en-GB`. */
const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
