import type { Role } from '#domain/participant.ts';
import { plural } from './plural.ts';

const forRole = (mentor: string, mentee: string): Record<Role, string> => ({ mentor, mentee });

/** Words on the record and the certificate that somebody prints or gives away. */
export const sheets = {
  record: {
    title: forRole('Record of contribution', 'Record of learning'),
    role: forRole('Mentor in the reverse mentoring programme', 'Mentee in the reverse mentoring programme'),
    about: 'In reverse mentoring a junior colleague teaches a senior one. Both learn.',
    when: 'When',
    sessions: 'Sessions held',
    partners: forRole('Mentees', 'Mentors'),
    sponsor: 'Sponsor',
    topics: forRole('Topics taught', 'Topics learned'),
    skills: 'Skills practised',
    goals: 'Goals reached',
    training: 'Training completed',
    thanks: 'In the words of those who learned',
    learned: 'What I learned',
    taught: 'What I taught',
    made: (name: string, day: string) =>
      `Put together by ${name} on ${day}, with Turnabout. Sessions are counted from the calendar; the rest is what the people taking part said.`,
  },
  certificate: {
    title: 'Certificate',
    lead: 'With thanks to',
    did: forRole(
      'who taught a senior colleague, as a mentor in the reverse mentoring programme',
      'who learned from a junior colleague, as a mentee in the reverse mentoring programme',
    ),
    didForSeveral: forRole(
      'who taught senior colleagues, as a mentor in the reverse mentoring programme',
      'who learned from junior colleagues, as a mentee in the reverse mentoring programme',
    ),
    sessions: (count: number, when: string) => `${plural(count, 'session', 'sessions')}, ${when}`,
    sponsor: 'Sponsor',
  },
};
