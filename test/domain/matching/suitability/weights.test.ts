import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suitabilityTerms, termPoints, usualWeights } from '#domain/matching/suitability/weights.ts';

const weight = fc.double({ min: 0, max: 100, noNaN: true });
const weights = fc.record({
  expertise: weight,
  learningInReturn: weight,
  interests: weight,
  style: weight,
  language: weight,
  levelGap: weight,
  departments: weight,
  workingHours: weight,
  tenure: weight,
  waiting: weight,
});
const sum = (points: Readonly<Record<string, number>>) => Object.values(points).reduce((total, one) => total + one, 0);

test('whatever the weights, the points are whole, near their proportion, and 10,000 in all', () => {
  fc.assert(
    fc.property(weights, (given) => {
      fc.pre(sum(given) > 0.001);
      const points = termPoints(given);
      expect(sum(points)).toBe(10_000);
      const far = suitabilityTerms.filter(
        (term) =>
          !Number.isInteger(points[term]) || Math.abs(points[term] - (10_000 * given[term]) / sum(given)) > 1.000001,
      );
      expect(far).toEqual([]);
    }),
    { seed: 3 },
  );
});

test('when nothing has any weight, nothing gives any points', () => {
  const nothing = { ...usualWeights };
  for (const term of suitabilityTerms) {
    nothing[term] = 0;
  }
  expect(Object.values(termPoints(nothing))).toEqual(suitabilityTerms.map(() => 0));
});

test('what the mentee came for counts half, as usual', () => {
  expect(termPoints(usualWeights).expertise).toBe(5000);
});

test.each([-1, 101, Number.NaN, Infinity])('a weight of %p is refused', (tenure) => {
  expect(() => termPoints({ ...usualWeights, tenure })).toThrow(
    `Cannot weigh "tenure" by ${tenure}: expected 0 to 100`,
  );
});
