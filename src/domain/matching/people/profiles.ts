import type { PersonId } from '../../ids.ts';
import type { OrgChart } from '../../orgChart.ts';
import { asTheySay, type Participant, type Role, type Style, styles, stylesOf } from '../../participant.ts';
import type { PairingRules } from '../../programme.ts';
import type { LocalDate } from '../../time/instant.ts';
import { numbering } from './numbering.ts';
import { type Profile, type Profiles, unknown } from './profile.ts';
import { type LevelOf, levelsBy } from './seniority.ts';
import type { TopicReader } from '../topics/topicReader.ts';
import { usualTopics } from '../topics/usualTopics.ts';
import { topicWorth, type Wants, wantsOf } from './topicWorth.ts';
import type { WorkingWeek } from './workingWeek.ts';

/** People, and what is known around them. */
export interface ProfileSources {
  readonly mentors: readonly Participant[];
  readonly mentees: readonly Participant[];
  readonly chart: OrgChart;
  readonly rules: Pick<PairingRules, 'seniority'>;
  readonly topics?: TopicReader;
  readonly earlierPairs?: readonly { readonly mentor: PersonId; readonly mentee: PersonId }[];
  /** `undefined` for people whose hours are not known. */
  readonly weekOf?: (person: PersonId) => WorkingWeek | undefined;
}

/** Each person is read once, then compared as often as needed. Throws a `RangeError` when somebody is on a side twice. */
export function profilesOf(sources: ProfileSources): Profiles {
  const [mentors, mentees] = [available('mentor', sources.mentors), available('mentee', sources.mentees)];
  const everybody = [...mentors, ...mentees];
  const { keyOf } = sources.topics ?? usualTopics;
  const topicNumber = numbering();
  const numbersOf = (topics: readonly string[]): readonly number[] =>
    [...new Set(topics.map(keyOf))].filter((key) => key !== '').map(topicNumber);
  const taught = everybody.map(({ enrolment }) => numbersOf(enrolment.teaches));
  const worthOf = topicWorth(taught);
  const read = personReader(sources);
  const profiles = everybody.map((participant, place) =>
    read(participant, taught[place] ?? [], wantsOf(numbersOf(participant.enrolment.wantsToLearn), worthOf)),
  );
  return { mentors: profiles.slice(0, mentors.length), mentees: profiles.slice(mentors.length) };
}

/** Somebody who enrolled in this role, is not pausing and has room for a partner. */
const isAvailableAs = (role: Role, { enrolment }: Participant): boolean =>
  enrolment.role === role && enrolment.state === 'enrolled' && enrolment.capacity > 0;

/** Sorted by id, so that ties fall the same way whatever order people came in. */
function available(role: Role, people: readonly Participant[]): readonly Participant[] {
  const sorted = people
    .filter((person) => isAvailableAs(role, person))
    .toSorted((a, b) => (a.colleague.id < b.colleague.id ? -1 : 1));
  const twice = sorted.find(({ colleague }, place) => colleague.id === sorted[place + 1]?.colleague.id);
  if (twice !== undefined) {
    throw new RangeError(`Cannot match: "${twice.colleague.id}" is twice among the ${role}s, expected once`);
  }
  return sorted;
}

type ReadPerson = (participant: Participant, taught: readonly number[], wants: Wants) => Profile;

function personReader(sources: ProfileSources): ReadPerson {
  const { chart } = sources;
  const levelOf: LevelOf = levelsBy(sources.rules.seniority, chart);
  const [person, language] = [numbering(), numbering()];
  const department = departmentReader(chart);
  const earlier = earlierPartners(sources.earlierPairs ?? [], person);
  const weeks = new Map<string, WorkingWeek>();
  return (participant, taught, { wants, wantShares }) => {
    const { colleague, enrolment } = participant;
    const place = chart.placeOf(colleague.id);
    const manager = chart.managerOf(colleague.id);
    return {
      participant,
      person: person(colleague.id),
      level: levelOf(colleague) ?? unknown,
      enters: place?.enters ?? unknown,
      leaves: place?.leaves ?? unknown,
      manager: manager === undefined ? unknown : person(manager),
      ...department(participant),
      style: styleBits(stylesOf(enrolment)),
      joined: colleague.hiredOn === undefined ? unknown : dayCount(colleague.hiredOn),
      waited: participant.waited === true,
      teaches: taught.toSorted((a, b) => a - b),
      wants,
      wantShares,
      languages: [...new Set(enrolment.languages.map(withoutRegion))].map(language).toSorted((a, b) => a - b),
      week: onlyOnce(sources.weekOf?.(colleague.id), weeks),
      earlier: earlier.get(person(colleague.id)),
    };
  };
}

const styleBits = (said: readonly Style[]): number =>
  said.length === 0 ? unknown : said.reduce((bits, style) => bits | (1 << styles.indexOf(style)), 0);

type Departments = Pick<Profile, 'department' | 'area' | 'division'>;

/** Case and blanks do not make another department. "Sales / EMEA" is a part of "Sales". Each person knows their own best. */
function departmentReader(chart: OrgChart): (participant: Participant) => Departments {
  const [number, head] = [numbering(), numbering()];
  return ({ colleague, enrolment }) => {
    const name = (asTheySay(colleague, enrolment).department ?? '').trim().toLowerCase();
    const division = chart.divisionOf(colleague.id);
    return {
      department: name === '' ? unknown : number(name),
      area: name === '' ? unknown : number(name.replace(/\s*[/>].*$/, '')),
      division: division === undefined ? unknown : head(division),
    };
  };
}

/** Who was with whom, whichever of the two was the mentor. */
function earlierPartners(
  pairs: NonNullable<ProfileSources['earlierPairs']>,
  person: (id: PersonId) => number,
): ReadonlyMap<number, ReadonlySet<number>> {
  const partners = new Map<number, Set<number>>();
  for (const [one, other] of pairs.flatMap(({ mentor, mentee }) => [
    [person(mentor), person(mentee)] as const,
    [person(mentee), person(mentor)] as const,
  ])) {
    const known = partners.get(one) ?? new Set();
    known.add(other);
    partners.set(one, known);
  }
  return partners;
}

/** Most people work the same few weeks: each is kept once. */
function onlyOnce(week: WorkingWeek | undefined, weeks: Map<string, WorkingWeek>): WorkingWeek | undefined {
  const key = week?.join();
  if (week === undefined || key === undefined) {
    return undefined;
  }
  const known = weeks.get(key) ?? week;
  weeks.set(key, known);
  return known;
}

/** Such that whole years between two days are whole 372s, leap years or not. */
function dayCount(date: LocalDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return year * 372 + month * 31 + day;
}

/** `en` of `en-GB`. Source: RFC 5646, section 2.2.1. */
export const withoutRegion = (tag: string): string => tag.replace(/-.*$/, '').toLowerCase();
