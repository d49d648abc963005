import { expect, test } from '@jest/globals';
import { personId, programmeId } from '#domain/ids.ts';
import { type Enrolment, invitation } from '#domain/participant.ts';
import { topicFigures } from '#domain/watch/topicFigures.ts';

const wanting = (count: number, ...topics: readonly string[]): readonly Enrolment[] =>
  Array.from({ length: count }, (_, number) => ({
    ...invitation(personId(`${topics.join('-')}-${number}`), programmeId('fresh-eyes'), 'mentee'),
    state: 'enrolled' as const,
    wantsToLearn: topics,
  }));

test('says in fives how many want to learn what, the most wanted first', () => {
  expect(topicFigures([...wanting(9, 'aiTools'), ...wanting(11, 'writing')])).toEqual([
    { topic: 'writing', atLeast: 10 },
    { topic: 'aiTools', atLeast: 5 },
  ]);
});

test('says nothing of a topic that four people want', () => {
  expect(topicFigures(wanting(4, 'aiTools'))).toEqual([]);
});

test('counts a person once, and nobody who has not joined', () => {
  const [one, ...others] = wanting(5, 'aiTools');
  expect(one && topicFigures([one, one, ...others.slice(1)])).toEqual([]);
  expect(topicFigures(wanting(5, 'aiTools').map((each) => ({ ...each, state: 'withdrawn' })))).toEqual([]);
});
