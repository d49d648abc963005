import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '#domain/ids.ts';
import { chooseJointly, type JointChoice } from '#domain/scheduling/joint/chooseJointly.ts';
import type { PossibleSlot, SeriesToPlace } from '#domain/scheduling/joint/seriesToPlace.ts';
import type { Tally } from '#domain/scheduling/joint/tally.ts';
import { bruteForce, compare, doubleBookings, type Figures, figuresOf } from './bruteForce.ts';

const apart = 3;

/** A series of two sessions a week apart, as [quarter of the week, free sessions, comfort in tenths]. */
type SaidSlot = readonly [number, number, number];
const slot = ([quarter, freeSessions, tenths]: SaidSlot): PossibleSlot => ({
  starts: Int32Array.of(quarter, quarter + 672),
  freeSessions,
  comfort: tenths / 10,
});
const series = (pair: string, slots: readonly SaidSlot[], isWanted = false): SeriesToPlace => {
  const [mentor = '', mentee = ''] = pair.split('>');
  return { mentor: personId(mentor), mentee: personId(mentee), slots: slots.map(slot), isWanted };
};

const figures = ({ wanted, others, freeSessions, comfort }: Tally): Figures => [wanted, others, freeSessions, comfort];
const startsOf = ({ slots }: JointChoice<PossibleSlot>) => slots.map((chosen) => chosen?.starts[0]);

test('two mentees of one mentor get different times, and the one who loses least gives way', () => {
  const all = [
    series('ada>cy', [
      [40, 6, 9],
      [50, 4, 9],
    ]),
    series('ada>di', [
      [41, 6, 9],
      [60, 5, 9],
    ]),
  ];
  expect(startsOf(chooseJointly(all, apart))).toEqual([40, 60]);
});

test('one session may follow the other at once', () => {
  const all = [series('ada>cy', [[40, 6, 9]]), series('ada>di', [[43, 6, 9]])];
  expect(startsOf(chooseJointly(all, apart))).toEqual([40, 43]);
});

test('people who share nobody do not mind each other', () => {
  const all = [series('ada>cy', [[40, 6, 9]]), series('bo>di', [[40, 6, 9]])];
  expect(startsOf(chooseJointly(all, apart))).toEqual([40, 40]);
});

test('somebody who is a mentor in one series and a mentee in another is in one place only', () => {
  const all = [
    series('ada>bo', [[40, 6, 9]]),
    series('bo>cy', [
      [40, 6, 9],
      [44, 5, 9],
    ]),
  ];
  expect(startsOf(chooseJointly(all, apart))).toEqual([40, 44]);
});

test('a series for which nothing is left goes without rather than double-booking somebody', () => {
  const all = [series('ada>cy', [[40, 6, 9]]), series('ada>di', [[41, 5, 9]]), series('bo>eve', [])];
  const choice = chooseJointly(all, apart);
  expect(startsOf(choice)).toEqual([40, undefined, undefined]);
  expect(choice.bound).toEqual(choice.reached);
});

test('a slot for one series more comes before any number of free sessions', () => {
  const all = [
    series('ada>cy', [
      [40, 26, 9],
      [80, 1, 0],
    ]),
    series('ada>di', [[41, 2, 9]]),
  ];
  expect(startsOf(chooseJointly(all, apart))).toEqual([80, 41]);
});

test('what the lead insists on comes before all others', () => {
  const all = [series('ada>cy', [[40, 6, 9]]), series('ada>di', [[44, 6, 9]]), series('ada>eve', [[42, 1, 0]], true)];
  expect(startsOf(chooseJointly(all, apart))).toEqual([undefined, undefined, 42]);
});

const people = { mentors: ['ada', 'bo', 'cy'], mentees: ['di', 'eve', 'flo', 'ada'] } as const;
const saidSlot = fc.tuple(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 0, max: 10 }),
);
const anySeries = fc
  .tuple(
    fc.constantFrom(...people.mentors),
    fc.constantFrom(...people.mentees),
    fc.array(saidSlot, { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([mentor, mentee, slots, isWanted]) => series(`${mentor}>${mentee}`, slots, isWanted));
const cohorts = fc.uniqueArray(anySeries, {
  maxLength: 5,
  selector: ({ mentor, mentee }) => `${mentor}>${mentee}`,
});

test('E59: comes to exactly what trying everything comes to, double-books nobody, and says that it is the best', () => {
  fc.assert(
    fc.property(cohorts, (all) => {
      const choice = chooseJointly(all, apart);
      expect(doubleBookings(all, choice.slots, apart)).toBe(0);
      expect(figures(choice.reached)).toEqual(figuresOf(all, choice.slots));
      expect(figures(choice.reached)).toEqual(bruteForce(all, apart));
      expect(choice.bound).toEqual(choice.reached);
    }),
    { numRuns: 2000 },
  );
});

test('the same series get the same slots in whatever order they and their slots come', () => {
  fc.assert(
    fc.property(cohorts, fc.infiniteStream(fc.nat(99)), (all, lots) => {
      const shuffled = all
        .map((one, place) => ({ one: { ...one, slots: one.slots.toReversed() }, place, lot: lots.next().value ?? 0 }))
        .toSorted((a, b) => a.lot - b.lot);
      const again = chooseJointly(
        shuffled.map(({ one }) => one),
        apart,
      );
      const back = shuffled
        .map(({ place }, at) => ({ place, start: again.slots[at]?.starts[0] }))
        .toSorted((a, b) => a.place - b.place);
      expect(back.map(({ start }) => start)).toEqual(startsOf(chooseJointly(all, apart)));
    }),
  );
});

test('under any limit of steps: nobody is double-booked, and the best there is lies between what is reached and the bound', () => {
  fc.assert(
    fc.property(cohorts, fc.nat(6), (all, steps) => {
      const choice = chooseJointly(all, apart, steps);
      const best = bruteForce(all, apart);
      expect(doubleBookings(all, choice.slots, apart)).toBe(0);
      expect(compare(figures(choice.reached), best)).toBeLessThanOrEqual(0);
      expect(compare(figures(choice.bound), best)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

test('a circle of more series than are weighed together double-books nobody either, and stays below its bound', () => {
  // Everybody is in two series, each with the next one: 1,200 in one ring.
  const size = 1200;
  const ring = Array.from({ length: size }, (_, place) =>
    series(`p${place}>p${(place + 1) % size}`, [
      [40, 6, 9],
      [42 + (place % 3), 5, (place % 7) / 2],
      [50, 4, 5],
    ]),
  );
  const choice = chooseJointly(ring, apart);
  expect(doubleBookings(ring, choice.slots, apart)).toBe(0);
  expect(choice.slots).not.toContain(undefined);
  expect(compare(figures(choice.reached), figures(choice.bound))).toBeLessThanOrEqual(0);
  expect(choice.reached.freeSessions).toBeGreaterThan(0.9 * choice.bound.freeSessions);
});
