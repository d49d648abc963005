import { expect, test } from '@jest/globals';
import { pairId, personId, programmeId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import type { PulseAnswer } from '#domain/pulse.ts';
import { type Instant, instant } from '#domain/time/instant.ts';
import { outcomes } from '#domain/watch/outcomes.ts';
import type { ToldPulse } from '#domain/watch/pulseFigures.ts';

const session = instant('2027-06-10T10:00:00Z');

const told = (number: number, again: PulseAnswer, later = 0): ToldPulse => ({
  by: `p${number}`,
  pair: pairId(`pair-${number}-${later}`),
  session,
  taps: { again },
  at: (session + number + later) as Instant,
});
const people = (count: number, again: PulseAnswer, later = 0) =>
  Array.from({ length: count }, (_, number) => told(number, again, later));

const aPair = (mentor: string, mentee: string): Pair => {
  const partner = (id: string) => ({
    id: personId(id),
    name: id,
    mail: id,
    department: undefined,
    jobTitle: undefined,
  });
  return {
    id: pairId(`${mentor}-${mentee}`),
    programme: programmeId('p'),
    mentor: partner(mentor),
    mentee: partner(mentee),
  };
};

test('counts a person once, with what they said first of all their pairs', () => {
  const { closing } = outcomes([...people(40, 'yes'), ...people(40, 'no', 1000)], [], () => true);
  expect(closing.again).toMatchObject({ people: 40, mean: 1 });
});

test('says nothing of four people, nor of a question that nobody answered', () => {
  const { closing } = outcomes(people(4, 'yes'), [], () => true);
  expect(closing).toEqual({ sureBefore: undefined, sureNow: undefined, again: undefined });
});

test('counts whoever met once however many partners they had, and who of them is still there', () => {
  const pairs = [aPair('ada', 'omar'), aPair('ada', 'nina'), aPair('bo', 'omar')];
  expect(outcomes([], pairs, (person) => person !== 'nina')).toMatchObject({ met: 4, stayed: 3 });
});
