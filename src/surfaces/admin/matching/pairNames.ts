import type { PersonId } from '#domain/ids.ts';
import type { PersonPair } from '#domain/matching/cohort.ts';
import type { Organisation } from '../useDesk.ts';

type ById = Organisation['byId'];

/** Somebody's name; the id where the directory knows them no more. */
export const nameOf = (byId: ById, person: PersonId): string => byId.get(person)?.name ?? person;

export const pairNames = (byId: ById, { mentor, mentee }: PersonPair) => ({
  mentor: nameOf(byId, mentor),
  mentee: nameOf(byId, mentee),
});
