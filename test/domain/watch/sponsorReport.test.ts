import { expect, test } from '@jest/globals';
import { personId, programmeId } from '#domain/ids.ts';
import { type Enrolment, invitation } from '#domain/participant.ts';
import { type ReportSource, sponsorReport } from '#domain/watch/sponsorReport.ts';

const nothing: ReportSource = {
  enrolments: [],
  sessions: { planned: 0, held: 0, moved: 0, lost: 0, countedPairs: 0, silentPairs: 0, silentSince: undefined },
  meetingPairs: 0,
  ties: { joined: 0, newlyJoined: 0 },
  trained: 0,
  pledges: 0,
  thanks: 0,
  met: 0,
  stayed: 0,
};

/** A day in a programme of this many people: all that is counted grows by one, and each wants one topic of three. */
const dayWith = (people: number): ReportSource => ({
  enrolments: Array.from({ length: people }, (_, number): Enrolment => ({
    ...invitation(personId(`p${number}`), programmeId('p'), number % 3 === 0 ? 'mentor' : 'mentee'),
    state: number % 7 === 6 ? 'paused' : 'enrolled',
    wantsToLearn: [`topic-${number % 3}`],
  })),
  sessions: {
    ...nothing.sessions,
    countedPairs: Math.floor(people / 2),
    planned: people * 3,
    held: people,
    moved: Math.floor(people / 3),
    lost: Math.floor(people / 4),
  },
  meetingPairs: Math.floor(people / 2),
  ties: { joined: Math.floor(people / 2), newlyJoined: Math.floor(people / 3) },
  trained: Math.floor(people / 2),
  pledges: Math.floor(people / 5),
  thanks: Math.floor(people / 6),
  met: people,
  stayed: Math.floor((people * 9) / 10),
});

const numbersIn = (source: ReportSource): readonly number[] => {
  const { figures, topics } = sponsorReport(source);
  return [...Object.values(figures), ...topics.map(({ atLeast }) => atLeast)];
};

test('whoever takes any figure of any day from any other finds no group of one to four', () => {
  const seen = new Set(Array.from({ length: 60 }, (_, people) => numbersIn(dayWith(people))).flat());
  const differences = [...seen].flatMap((one) => [...seen].map((other) => Math.abs(one - other)));
  expect(differences.filter((group) => group > 0 && group < 5)).toEqual([]);
  expect(Math.max(...differences)).toBeGreaterThan(100);
});

test('never says more than there is, and at most four less', () => {
  const { figures } = sponsorReport(dayWith(33));
  expect(figures).toMatchObject({ planned: 95, held: 30, meetingPairs: 15, trained: 15, thanks: 5 });
});

test('says nothing of the sessions of four pairs, however many they were', () => {
  const sessions = { ...nothing.sessions, countedPairs: 4, planned: 48, held: 40 };
  expect(sponsorReport({ ...nothing, sessions }).figures).toMatchObject({ planned: 0, held: 0 });
});
