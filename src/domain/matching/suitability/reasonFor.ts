import { asTheySay } from '../../participant.ts';
import type { Profile } from '../people/profile.ts';
import { withoutRegion } from '../people/profiles.ts';
import { type TopicReader, topicsMet } from '../topics/topicReader.ts';
import { sharedHours } from '../people/workingWeek.ts';
import type { SuitabilityReason } from './reasons.ts';
import { styleFit, yearsLater } from './shares.ts';
import type { SuitabilityTerm } from './weights.ts';

type Reason = (mentor: Profile, mentee: Profile, topics: TopicReader) => SuitabilityReason | undefined;

/** What each term has to say about two people for whom it speaks at all, in the words that they themselves used. */
export const reasonFor: Readonly<Record<SuitabilityTerm, Reason>> = {
  expertise: ({ participant: mentor }, { participant: mentee }, topics) => ({
    kind: 'teachesWhatIsWanted',
    topics: topicsMet(topics, mentee.enrolment.wantsToLearn, mentor.enrolment.teaches),
  }),
  learningInReturn: ({ participant: mentor }, { participant: mentee }, topics) => ({
    kind: 'teachesInReturn',
    topics: topicsMet(topics, mentor.enrolment.wantsToLearn, mentee.enrolment.teaches),
  }),
  interests: sharedInterest,
  style: styles,
  language: sharedLanguage,
  levelGap: (mentor, mentee) => ({ kind: 'levelGap', levels: mentor.level - mentee.level }),
  departments: otherDepartment,
  workingHours: (mentor, mentee) => {
    const hours = Math.floor(sharedHours(mentor.week, mentee.week));
    return hours === 0 ? undefined : { kind: 'sharedHours', hours };
  },
  tenure: (mentor, mentee) => ({ kind: 'joinedLater', years: yearsLater(mentor.joined, mentee.joined) }),
  // That somebody waited is nobody's business but the leads'.
  waiting: () => undefined,
};

function sharedInterest(
  { participant: { enrolment: mentor } }: Profile,
  { participant: { enrolment: mentee } }: Profile,
  topics: TopicReader,
): SuitabilityReason {
  const taught = topicsMet(topics, mentee.teaches, mentor.teaches);
  const wanted = topicsMet(topics, mentee.wantsToLearn, mentor.wantsToLearn);
  const twice = topicsMet(topics, wanted, taught);
  return { kind: 'sharedInterest', topics: [...taught, ...wanted.filter((topic) => !twice.includes(topic))] };
}

/** As much alike as different is nothing to say. */
function styles({ style: here }: Profile, { style: there }: Profile): SuitabilityReason | undefined {
  const alike = styleFit(here, there, 'similar');
  if (alike === 0.5) {
    return undefined;
  }
  return { kind: alike > 0.5 ? 'similarStyles' : 'complementaryStyles' };
}

/** The first in the mentee's order is named. */
function sharedLanguage({ participant: mentor }: Profile, { participant: mentee }: Profile) {
  const spoken = new Set(mentor.enrolment.languages.map(withoutRegion));
  const language = mentee.enrolment.languages.map(withoutRegion).find((tag) => spoken.has(tag));
  return language === undefined ? undefined : { kind: 'sharedLanguage' as const, language };
}

function otherDepartment({ participant: mentor }: Profile, { participant: mentee }: Profile) {
  const [mentorDepartment, menteeDepartment] = [mentor, mentee].map(
    ({ colleague, enrolment }) => asTheySay(colleague, enrolment).department,
  );
  return mentorDepartment === undefined || menteeDepartment === undefined
    ? undefined
    : { kind: 'otherDepartment' as const, mentorDepartment, menteeDepartment };
}
