import { expect, test } from '@jest/globals';
import { pulseAnswers } from '#domain/pulse.ts';
import { drawVeil, veiled } from '#domain/pulseVeil.ts';
import { randomFrom } from '#sandbox/organisations/random.ts';

/** Draws one after the other, from the beginning again at the end. */
const drawing = (...draws: readonly number[]) => {
  let next = 0;
  return () => draws[next++ % draws.length] ?? 0;
};

test('for heads, tells the answer itself', () => {
  const veil = drawVeil(() => 0);
  expect(veiled({ worth: 'no', safe: 'yes' }, veil)).toEqual({ worth: 'no', safe: 'yes' });
});

test('for tails, tells what the lot says, whatever was answered', () => {
  const veil = drawVeil(drawing(0.5, 0.99));
  expect(pulseAnswers.map((answer) => veiled({ worth: answer }, veil).worth)).toEqual(['yes', 'yes', 'yes']);
});

test('every answer can be told for every other, so that none is certain', () => {
  const random = randomFrom(7);
  const veils = Array.from({ length: 6000 }, () => drawVeil(() => random.below(2 ** 20) / 2 ** 20));
  for (const answer of pulseAnswers) {
    const shares = pulseAnswers.map(
      (told) => veils.filter((veil) => veiled({ safe: answer }, veil).safe === told).length / veils.length,
    );
    expect(shares.map((share) => Math.round(share * 10) / 10)).toEqual(
      pulseAnswers.map((told) => (told === answer ? 0.7 : 0.2)),
    );
  }
});
