/** Topics that somebody wants, by number and ascending, and what each is worth to them; together 1. */
export interface Wants {
  readonly wants: readonly number[];
  readonly wantShares: readonly number[];
}

/**
 * What a topic is worth in a cohort: ln(1 + people / (1 + people who teach it)), so that what few can teach counts
 * more (inverse document frequency, Spärck Jones 1972, doi:10.1108/eb026526).
 */
export function topicWorth(teaching: readonly (readonly number[])[]): (topic: number) => number {
  const teachers = new Map<number, number>();
  for (const topic of teaching.flat()) {
    teachers.set(topic, (teachers.get(topic) ?? 0) + 1);
  }
  return (topic) => Math.log(1 + teaching.length / (1 + (teachers.get(topic) ?? 0)));
}

/** Wishes in the order in which they were said: the second counts four fifths of the first, the third four sixths. */
export function wantsOf(wished: readonly number[], worthOf: (topic: number) => number): Wants {
  const weighed = wished.map((topic, place) => ({ topic, weight: (4 * worthOf(topic)) / (4 + place) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const ascending = weighed.toSorted((a, b) => a.topic - b.topic);
  return {
    wants: ascending.map(({ topic }) => topic),
    wantShares: ascending.map(({ weight }) => weight / total),
  };
}
