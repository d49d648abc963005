import type { PersonId } from '../../ids.ts';
import { seriesByPerson } from './rivals.ts';
import type { PeopleOfSeries } from './seriesToPlace.ts';

/** Series that have one person in common. */
type Star<Series> = readonly Series[];

/**
 * Series that depend on each other, be it through others, as stars: each series stands with that of its two people who has
 * more of those that are left. Stars that touch come close to each other.
 */
export function circlesOf<Series extends PeopleOfSeries>(all: readonly Series[]): readonly (readonly Star<Series>[])[] {
  const numbers = seriesByPerson(all);
  const seriesOf = (person: PersonId): readonly Series[] =>
    (numbers.get(person) ?? []).flatMap((number) => all[number] ?? []);
  const seen = new Set<Series>();
  return all.flatMap((first) => (seen.has(first) ? [] : [starsOf(reachedFrom(first, seriesOf, seen), seriesOf)]));
}

type SeriesOf<Series> = (person: PersonId) => readonly Series[];

/** All that can be reached through people, the nearest first; marks them as seen. */
function reachedFrom<Series extends PeopleOfSeries>(
  first: Series,
  seriesOf: SeriesOf<Series>,
  seen: Set<Series>,
): readonly Series[] {
  const reached = [first];
  seen.add(first);
  for (const { mentor, mentee } of reached) {
    for (const neighbour of [...seriesOf(mentor), ...seriesOf(mentee)]) {
      if (!seen.has(neighbour)) {
        seen.add(neighbour);
        reached.push(neighbour);
      }
    }
  }
  return reached;
}

function starsOf<Series extends PeopleOfSeries>(
  reached: readonly Series[],
  seriesOf: SeriesOf<Series>,
): readonly Star<Series>[] {
  const left = new Set(reached);
  const leftOf = (person: PersonId): Star<Series> => seriesOf(person).filter((series) => left.has(series));
  return reached.flatMap((series) => {
    if (!left.has(series)) {
      return [];
    }
    const [ofMentor, ofMentee] = [leftOf(series.mentor), leftOf(series.mentee)];
    const star = ofMentee.length > ofMentor.length ? ofMentee : ofMentor;
    star.forEach((one) => left.delete(one));
    return [star];
  });
}
