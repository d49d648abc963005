import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leadStepKinds, stepReasons, stepRestDays } from '#domain/adjusting/leadStep.ts';
import { type PairFacts, suggestions } from '#domain/adjusting/suggestions.ts';
import { pairId, personId, programmeId } from '#domain/ids.ts';
import { day, instant, later } from '#domain/time/instant.ts';

const now = instant('2027-02-01T08:00:00Z');
const [ada, omar] = [personId('ada'), personId('omar')];
const partner = (id: typeof ada) => ({ id, name: id, mail: `${id}@x.org`, department: undefined, jobTitle: undefined });
const pair = {
  id: pairId('g-ada-omar'),
  programme: programmeId('g'),
  mentor: partner(ada),
  mentee: partner(omar),
};

const facts = (said: Partial<PairFacts> = {}): PairFacts => ({
  pair,
  gone: [],
  broken: undefined,
  waitsFor: 'sessions',
  waitingFor: [ada, omar],
  heardAt: now,
  needsWord: false,
  steps: [],
  ...said,
});

const daysAgo = (days: number) => later(now, -days * day);
const stepsFor = (said: Partial<PairFacts>) =>
  suggestions([facts(said)], now).flatMap(({ because, steps }) => steps.map(({ step, to }) => [because, step, to]));

test('a pair that is well is left alone', () => {
  expect(suggestions([facts()], now)).toEqual([]);
});

test.each([
  ['answer', 4, 5, 'waitsForAnswer'],
  ['signing', 6, 7, 'waitsForSigning'],
  ['booking', 6, 7, 'waitsForBooking'],
  ['sessions', 41, 42, 'quiet'],
] as const)('a pair that waits for %s is given %i days, and a kind word after %i', (waitsFor, calm, quiet, because) => {
  const waiting = { waitsFor, waitingFor: [omar] };
  expect(stepsFor({ ...waiting, heardAt: daysAgo(calm) })).toEqual([]);
  expect(stepsFor({ ...waiting, heardAt: daysAgo(quiet) })).toEqual([[because, 'nudge', [omar]]]);
});

test('whoever has left is told nothing; the other is, when the pair is ended', () => {
  expect(stepsFor({ gone: [omar], broken: 'reportingLine' })).toEqual([['partnerGone', 'end', [ada]]]);
});

test('when both have left there is nobody to tell', () => {
  expect(stepsFor({ gone: [ada, omar] })).toEqual([]);
});

test('a pair that a reorganisation concerns is offered a new pairing before its end is', () => {
  expect(stepsFor({ broken: 'reportingLine', needsWord: true })).toEqual([
    ['reportingLine', 'offerAnew', [ada, omar]],
    ['reportingLine', 'end', [ada, omar]],
  ]);
});

test('what was said is not suggested again for two weeks, and shown meanwhile', () => {
  const told = {
    pair: pair.id,
    step: 'offerTime',
    because: 'sessionsFallThrough',
    at: daysAgo(stepRestDays - 1),
  } as const;
  const [suggestion] = suggestions([facts({ needsWord: true, steps: [told] })], now);
  expect(suggestion?.steps.map(({ step }) => step)).toEqual(['offerAnew']);
  expect(suggestion?.told).toEqual([told]);
  const before = { ...told, at: daysAgo(stepRestDays) };
  expect(stepsFor({ needsWord: true, steps: [before] }).map(([, step]) => step)).toEqual(['offerTime', 'offerAnew']);
});

test('the weightiest comes first', () => {
  const found = suggestions([facts({ heardAt: daysAgo(50) }), facts({ needsWord: true }), facts({ gone: [ada] })], now);
  expect(found.map(({ because }) => because)).toEqual(['partnerGone', 'sessionsFallThrough', 'quiet']);
});

const members = fc.subarray([ada, omar]);
const anyFacts: fc.Arbitrary<PairFacts> = fc.record({
  pair: fc.constant(pair),
  gone: members,
  broken: fc.constantFrom('reportingLine', 'sharedManager', 'sameDepartment', undefined),
  waitsFor: fc.constantFrom('answer', 'signing', 'booking', 'sessions'),
  waitingFor: members,
  heardAt: fc.integer({ min: 0, max: 90 }).map(daysAgo),
  needsWord: fc.boolean(),
  steps: fc.array(
    fc.record({
      pair: fc.constant(pair.id),
      step: fc.constantFrom(...leadStepKinds),
      because: fc.constantFrom(...stepReasons),
      at: fc.integer({ min: 0, max: 30 }).map(daysAgo),
    }),
  ),
});

test('nobody is ever told the same twice in two weeks, nor anything who has left, and each pair is named at most once', () => {
  fc.assert(
    fc.property(fc.array(anyFacts), (all) => {
      const found = suggestions(all, now);
      expect(found.length).toBeLessThanOrEqual(all.length);
      for (const one of all) {
        for (const { steps } of suggestions([one], now)) {
          for (const { step, to } of steps) {
            expect(to.length).toBeGreaterThan(0);
            expect(to.filter((person) => one.gone.includes(person))).toEqual([]);
            expect(one.steps.filter((told) => told.step === step && told.at > daysAgo(stepRestDays))).toEqual([]);
          }
        }
      }
    }),
  );
});
