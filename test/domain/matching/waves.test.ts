import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainJson } from '#domain/plainJson.ts';
import { fullWave, wavesOf } from '#domain/matching/waves.ts';
import { numberedPair } from '#test/builders/numberedPair.ts';

const draft = fc
  .uniqueArray(fc.nat(200), { maxLength: 30 })
  .chain((numbers) =>
    fc.tuple(...numbers.map((number) => fc.nat(100).map((suitability) => ({ ...numberedPair(number), suitability })))),
  );

test('every pair of a draft is published, waits, or lacks somebody, and is nowhere twice', () => {
  fc.assert(
    fc.property(draft, fc.func(fc.boolean()), fc.func(fc.boolean()), (pairs, isOut, isIn) => {
      const published = pairs.filter(({ mentor }) => isOut(mentor));
      const people = pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]);
      const joined = new Set(people.filter((person) => isIn(person)));
      const { out, waiting, away } = wavesOf(pairs, published, joined);
      expect(new Set([...out, ...waiting, ...away])).toEqual(new Set(pairs));
      expect(out.length + waiting.length + away.length).toBe(pairs.length);
      expect(new Set(out)).toEqual(new Set(published));
      expect(waiting.every(({ mentor, mentee }) => joined.has(mentor) && joined.has(mentee))).toBe(true);
      expect(away.some(({ mentor, mentee }) => joined.has(mentor) && joined.has(mentee))).toBe(false);
      const scores = waiting.map(({ suitability }) => suitability);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    }),
  );
});

test('2,000 pairs of three choices go out in waves, each of which one entry holds, and all of them go', () => {
  let waiting = Array.from({ length: 2000 }, (_, number) => numberedPair(number));
  const waves: number[] = [];
  while (waiting.length > 0) {
    const wave = fullWave(waiting);
    expect(plainJson(wave).length).toBeLessThan(480_000);
    waves.push(wave.length);
    waiting = waiting.slice(wave.length);
  }
  expect(waves.length).toBeLessThan(10);
  expect(Math.min(...waves.slice(0, -1))).toBeGreaterThan(250);
});
