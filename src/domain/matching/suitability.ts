import type { OrgChart } from '../orgChart.ts';
import type { Participant, Style } from '../participant.ts';
import type { DepartmentRule } from '../programme.ts';
import { isOtherDepartment, levelGap } from './rules.ts';
import type { SuitabilityReason } from './suitability/reasons.ts';
import { topicsMet as topicsMetBy } from './topics/topicReader.ts';
import { usualTopics } from './topics/usualTopics.ts';

export interface Suitability {
  /** A whole number from 0 to 10,000. */
  readonly score: number;
  /** The strongest first, at most four. */
  readonly reasons: readonly SuitabilityReason[];
}

const topicsMet = (wanted: readonly string[], offered: readonly string[]) => topicsMetBy(usualTopics, wanted, offered);
const topicCount = (topics: readonly string[]) => topicsMet(topics, topics).length;

/** Two people and what is known around them. */
interface Meeting {
  readonly mentor: Participant;
  readonly mentee: Participant;
  readonly chart: OrgChart;
  readonly departments: DepartmentRule;
}

/** How far one thing speaks for the pair, from 0 to 1, and how that is said. */
interface Voice {
  readonly share: number;
  readonly reason: SuitabilityReason | undefined;
}

/** What is unknown says nothing. */
const silent: Voice = { share: 0, reason: undefined };
const mostReasons = 4;

/** How well two people suit each other; whether they may be a pair at all is for the rules to say. */
export function suitability(
  mentor: Participant,
  mentee: Participant,
  chart: OrgChart,
  departments: DepartmentRule,
): Suitability {
  const meeting: Meeting = { mentor, mentee, chart, departments };
  const voices = terms.map(({ weight, hear }) => {
    const { share, reason } = hear(meeting);
    return { points: Math.round(weight * share), reason };
  });
  const strongestFirst = voices.toSorted((a, b) => b.points - a.points);
  return {
    score: voices.reduce((sum, { points }) => sum + points, 0),
    reasons: strongestFirst.flatMap(({ reason }) => reason ?? []).slice(0, mostReasons),
  };
}

/** What the score is made of, 10,000 in all. Age, gender and looks are no part of it, and are never asked. */
const terms: readonly { readonly weight: number; readonly hear: (meeting: Meeting) => Voice }[] = [
  { weight: 5500, hear: expertise },
  { weight: 1500, hear: interests },
  { weight: 1000, hear: styles },
  { weight: 500, hear: levels },
  { weight: 500, hear: otherDepartment },
  { weight: 500, hear: languages },
  { weight: 500, hear: tenure },
];

/** The part of what the mentee wants to learn that the mentor teaches. */
function expertise({ mentor, mentee }: Meeting): Voice {
  const wanted = mentee.enrolment.wantsToLearn;
  const topics = topicsMet(wanted, mentor.enrolment.teaches);
  return topics.length === 0
    ? silent
    : { share: topics.length / topicCount(wanted), reason: { kind: 'teachesWhatIsWanted', topics } };
}

/** Topics that both teach or both want, counted up to two: common ground to start from. */
function interests({ mentor, mentee }: Meeting): Voice {
  const taught = topicsMet(mentee.enrolment.teaches, mentor.enrolment.teaches);
  const wanted = topicsMet(mentee.enrolment.wantsToLearn, mentor.enrolment.wantsToLearn);
  const topics = [...taught, ...wanted.filter((topic) => topicsMet([topic], taught).length === 0)];
  return topics.length === 0
    ? silent
    : { share: Math.min(topics.length, 2) / 2, reason: { kind: 'sharedInterest', topics } };
}

const opposites: Readonly<Record<Style, Style>> = {
  plans: 'explores',
  explores: 'plans',
  listens: 'debates',
  debates: 'listens',
};

/** Whole for opposites, half for any other difference: unlike people learn more from each other. */
function styles({ mentor, mentee }: Meeting): Voice {
  const [here, there] = [mentor.enrolment.style, mentee.enrolment.style];
  if (here === undefined || there === undefined || here === there) {
    return silent;
  }
  return opposites[here] === there
    ? { share: 1, reason: { kind: 'complementaryStyles' } }
    : { share: 0.5, reason: undefined };
}

/** Grows with the levels between the two, up to five. */
function levels({ mentor, mentee, chart }: Meeting): Voice {
  const gap = levelGap(mentor, mentee, chart) ?? 0;
  return gap <= 0 ? silent : { share: Math.min(gap, 5) / 5, reason: { kind: 'levelGap', levels: gap } };
}

/** Whole when both departments are known and differ, unless the programme does not care. */
function otherDepartment({ mentor, mentee, departments }: Meeting): Voice {
  const [mentorDepartment, menteeDepartment] = [mentor.colleague.department, mentee.colleague.department];
  const counts = departments !== 'any' && isOtherDepartment(mentor, mentee) === true;
  return counts && mentorDepartment !== undefined && menteeDepartment !== undefined
    ? { share: 1, reason: { kind: 'otherDepartment', mentorDepartment, menteeDepartment } }
    : silent;
}

/** Whole when they share a language, in whatever region; the first in the mentee's order is named. */
function languages({ mentor, mentee }: Meeting): Voice {
  const spoken = new Set(mentor.enrolment.languages.map(withoutRegion));
  const language = mentee.enrolment.languages.map(withoutRegion).find((tag) => spoken.has(tag));
  return language === undefined ? silent : { share: 1, reason: { kind: 'sharedLanguage', language } };
}

/** `en` of `en-GB`. Source: RFC 5646, section 2.2.1. */
const withoutRegion = (tag: string): string => tag.replace(/-.*$/, '').toLowerCase();

/** Grows with the whole years by which the mentor joined later, up to ten. */
function tenure({ mentor, mentee }: Meeting): Voice {
  const [since, until] = [mentee.colleague.hiredOn, mentor.colleague.hiredOn];
  if (since === undefined || until === undefined || until <= since) {
    return silent;
  }
  const anniversaryIsAhead = until.slice(5) < since.slice(5);
  const years = Number(until.slice(0, 4)) - Number(since.slice(0, 4)) - (anniversaryIsAhead ? 1 : 0);
  return years === 0 ? silent : { share: Math.min(years, 10) / 10, reason: { kind: 'joinedLater', years } };
}
