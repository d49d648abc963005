import { numbering } from '../people/numbering.ts';
import type { Profile } from '../people/profile.ts';
import { bitOf, type BrokenRules } from '../rules.ts';
import { type Decks, decksOf } from './decks.ts';

/** People by level and department: to rules about these, all of one standing are alike. */
export interface Standings {
  /** The standing of each person. */
  readonly of: Int32Array;
  /** One person of each standing. */
  readonly examples: readonly Profile[];
}

/** One side of a cohort, laid out for being searched. */
export interface Offers {
  /** Those who teach, or want, each topic. */
  readonly byTopic: Decks;
  readonly byStanding: Decks;
  readonly standings: Standings;
}

export function offersOf(
  people: readonly Profile[],
  topicsOf: (person: Profile) => readonly number[],
  topicCount: number,
): Offers {
  const standings = standingsOf(people);
  const deckOf = Array.from(standings.of, (standing) => [standing]);
  return {
    byTopic: decksOf(people.map(topicsOf), topicCount),
    byStanding: decksOf(deckOf, standings.examples.length),
    standings,
  };
}

export function standingsOf(people: readonly Profile[]): Standings {
  const numberOf = numbering();
  const examples: Profile[] = [];
  const standings = Int32Array.from(people, (person) => {
    const standing = numberOf(`${person.level} ${person.department}`);
    examples[standing] ??= person;
    return standing;
  });
  return { of: standings, examples };
}

/** The rules that break for all people of two standings or for none. */
const standingRules =
  bitOf('levelUnknown') |
  bitOf('tooCloseInLevel') |
  bitOf('tooFarInLevel') |
  bitOf('departmentUnknown') |
  bitOf('sameDepartment');

/** For a seeker, 1 for each standing of the others that rules about level and department leave open to them. */
export function openStandings(
  seekers: Standings,
  { examples }: Standings,
  broken: (seeker: Profile, other: Profile) => BrokenRules,
): (seeker: number) => Uint8Array {
  const known: Uint8Array[] = [];
  return (seeker) => {
    const standing = seekers.of[seeker] ?? -1;
    const example = seekers.examples[standing];
    return (known[standing] ??= Uint8Array.from(examples, (other) =>
      example !== undefined && (broken(example, other) & standingRules) === 0 ? 1 : 0,
    ));
  };
}
