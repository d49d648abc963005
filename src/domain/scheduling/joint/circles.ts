import type { PersonId } from '../../ids.ts';
import { seriesByPerson } from './rivals.ts';
import type { SeriesToPlace } from './seriesToPlace.ts';

/** Series that have one person in common. */
type Star<Series> = readonly Series[];

/**
 * Series that depend on each other, be it through others, as stars: each series stands with that of its two people who has
 * more of them. Stars that touch come close to each other.
 */
export function circlesOf<Series extends SeriesToPlace>(all: readonly Series[]): readonly (readonly Star<Series>[])[] {
  const ofPerson = seriesByPerson(all);
  const countOf = (person: PersonId): number => ofPerson.get(person)?.length ?? 0;
  const hubOf = ({ mentor, mentee }: Series): PersonId => (countOf(mentee) > countOf(mentor) ? mentee : mentor);
  const neighboursOf = ({ mentor, mentee }: Series): readonly Series[] =>
    [mentor, mentee].flatMap((person) => ofPerson.get(person) ?? []).flatMap((number) => all[number] ?? []);
  const seen = new Set<Series>();
  return all.flatMap((first) => (seen.has(first) ? [] : [starsOf(reachedFrom(first, neighboursOf, seen), hubOf)]));
}

/** All that can be reached by neighbours, the nearest first; marks them as seen. */
function reachedFrom<Series>(
  first: Series,
  neighboursOf: (series: Series) => readonly Series[],
  seen: Set<Series>,
): readonly Series[] {
  const reached = [first];
  seen.add(first);
  for (const series of reached) {
    for (const neighbour of neighboursOf(series)) {
      if (!seen.has(neighbour)) {
        seen.add(neighbour);
        reached.push(neighbour);
      }
    }
  }
  return reached;
}

function starsOf<Series>(reached: readonly Series[], hubOf: (series: Series) => PersonId): readonly Star<Series>[] {
  const stars = new Map<PersonId, Series[]>();
  for (const series of reached) {
    const star = stars.get(hubOf(series)) ?? [];
    star.push(series);
    stars.set(hubOf(series), star);
  }
  return [...stars.values()];
}
