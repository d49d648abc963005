/*
 * Problem: too many people to score every pair (100,000 have 2.5 milliards), yet nobody who could have a partner may be
 * left without candidates, and the best pairs among the candidates should be nearly the best of all.
 * Method: lists of mentors by topic, dealt in turn so that popular people are not offered to everyone; a few hundred
 * permitted mentors are scored exactly for each mentee and the best kept; then the same from the other side for each
 * mentor whom hardly any mentee kept.
 * Why this one: what is scored matters more than what is kept. Its cost: people times pairs scored.
 */
import { int } from '../assignment/reading.ts';
import { emptyStrongest, type Strongest } from '../assignment/strongest.ts';
import type { Profile, Profiles } from '../people/profile.ts';
import type { PairScoring } from '../scoring/pairScoring.ts';
import type { PairJudge } from '../suitability/suitability.ts';
import { deckSize } from './decks.ts';
import { type Offers, offersOf, openStandings, standingsOf } from './offers.ts';
import { type LoosePairs, type PairCells, pairCells } from './pairCells.ts';
import { type Search, seekPartners } from './seekPartners.ts';

/** How thoroughly to look. */
export interface CandidateEffort {
  /** Permitted mentors scored for each mentee. */
  readonly scored: number;
  /** Mentors kept for each mentee. */
  readonly kept: number;
  /** A mentor whom fewer mentees kept looks for as many mentees, scoring half as many as a mentee does. */
  readonly leastForMentor: number;
}

const usualEffort: CandidateEffort = { scored: 400, kept: 32, leastForMentor: 16 };

/** The pairs worth considering, with their scores. Yields how much is done, from 0 to 1, about every 50 ms. */
export function* candidatePairs(
  profiles: Profiles,
  judge: PairJudge,
  { scored, kept, leastForMentor }: CandidateEffort = usualEffort,
): Generator<number, PairCells, undefined> {
  const { mentors, mentees } = profiles;
  const scoring = judge.scoringOf(profiles);
  const topicCount = 1 + highestTopic([...mentors, ...mentees]);
  const forMentees = emptyStrongest(mentees.length, kept, -1);
  const searchForMentees = menteesLook(
    profiles,
    scoring,
    offersOf(mentors, ({ teaches }) => teaches, topicCount),
  );
  for (const done of seekPartners({ ...searchForMentees, scored, kept: forMentees })) {
    yield done * shareOfMentees;
  }
  const forMentors = emptyStrongest(mentors.length, leastForMentor, -1);
  const seekers = seldomKept(forMentees, mentors.length, leastForMentor);
  const searchForMentors = mentorsLook(
    profiles,
    scoring,
    offersOf(mentees, ({ wants }) => wants, topicCount),
    seekers,
  );
  for (const done of seekPartners({ ...searchForMentors, scored: Math.ceil(scored / 2), kept: forMentors })) {
    yield shareOfMentees + done * (1 - shareOfMentees);
  }
  return pairCells(profiles, loosePairs(forMentors, forMentees));
}

/** Of the work: few mentors have to look themselves. */
const shareOfMentees = 0.8;

type Looking = Omit<Search, 'scored' | 'kept'>;

function menteesLook({ mentors, mentees }: Profiles, scoring: PairScoring, offers: Offers): Looking {
  return {
    seekers: [...mentees.keys()],
    offers,
    offeredCount: mentors.length,
    topicsOf: (seeker) => dearestFirst(personAt(mentees, seeker)),
    facing: scoring.eachMentee(),
    openTo: openStandings(standingsOf(mentees), offers.standings, (mentee, mentor) => scoring.broken(mentor, mentee)),
  };
}

function mentorsLook(
  { mentors, mentees }: Profiles,
  scoring: PairScoring,
  offers: Offers,
  seekers: readonly number[],
): Looking {
  return {
    seekers,
    offers,
    offeredCount: mentees.length,
    topicsOf: (seeker) => rarestFirst(personAt(mentors, seeker), offers),
    facing: scoring.eachMentor(),
    openTo: openStandings(standingsOf(mentors), offers.standings, scoring.broken),
  };
}

/** Somebody of a list that is known to hold them. */
function personAt(people: readonly Profile[], place: number): Profile {
  const person = people[place];
  if (person === undefined) {
    throw new RangeError(`Cannot read person ${place} of ${people.length}`);
  }
  return person;
}

const dearestFirst = ({ wants, wantShares }: Profile): readonly number[] =>
  [...wants.keys()]
    .toSorted((a, b) => (wantShares[b] ?? 0) - (wantShares[a] ?? 0))
    .flatMap((place) => wants[place] ?? []);

const rarestFirst = ({ teaches }: Profile, { byTopic }: Offers): readonly number[] =>
  teaches.toSorted((a, b) => deckSize(byTopic, a) - deckSize(byTopic, b));

function seldomKept({ partner, count, size }: Strongest, people: number, least: number): readonly number[] {
  const times = new Int32Array(people);
  for (const [seeker, found] of count.entries()) {
    for (let place = seeker * size; place < seeker * size + found; place += 1) {
      const other = int(partner, place);
      times[other] = int(times, other) + 1;
    }
  }
  return [...times.keys()].filter((person) => int(times, person) < least);
}

function loosePairs(forMentors: Strongest, forMentees: Strongest): LoosePairs {
  const [byMentors, byMentees] = [flat(forMentors), flat(forMentees)];
  return {
    row: joined(byMentors.seeker, byMentees.partner),
    column: joined(byMentors.partner, byMentees.seeker),
    score: joined(byMentors.score, byMentees.score),
  };
}

function flat({ count, size, partner, score }: Strongest) {
  const places = Int32Array.from(
    [...count.keys()].flatMap((seeker) =>
      Array.from({ length: int(count, seeker) }, (_, step) => seeker * size + step),
    ),
  );
  return {
    seeker: places.map((place) => Math.floor(place / size)),
    partner: places.map((place) => int(partner, place)),
    score: places.map((place) => score[place] ?? -1),
  };
}

function joined(one: Int32Array, other: Int32Array): Int32Array {
  const both = new Int32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

const highestTopic = (people: readonly Profile[]): number =>
  people.reduce((highest, { teaches, wants }) => Math.max(highest, teaches.at(-1) ?? -1, wants.at(-1) ?? -1), -1);
