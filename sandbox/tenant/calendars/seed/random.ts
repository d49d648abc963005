import { randomFrom as numbersFrom, type Random as Numbers } from '../../../organisations/random.ts';

/** Random choices that come out the same on every run from the same words. */
export interface Random extends Numbers {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
}

/** Choices that depend on `words` alone, such as the seed and a user id. */
export function randomFrom(...words: readonly (string | number)[]): Random {
  const numbers = numbersFrom(hash(words.join('|')));
  return { ...numbers, whole: (least, most) => least + numbers.below(most - least + 1) };
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}
