import { stemmer } from 'stemmer';

/** Words that say nothing about a topic. */
const smallWords = new Set(
  'a an and as at for from how in into is it of on or our the their to up use using what with your my more get getting about basic basics beginner beginners intro introduction skill skills tip tips'.split(
    ' ',
  ),
);

/**
 * The stems of the words that matter, so that "Data visualisations" and "visualising data" are the same set.
 * English endings only (Porter, https://tartarus.org/martin/PorterStemmer/); other languages keep theirs.
 * Accents and case are dropped; "C", "C++" and "C#" stay three things.
 */
export function stemsOf(phrase: string): ReadonlySet<string> {
  const plain = phrase.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return new Set(words.filter((word) => !smallWords.has(word)).map((word) => stemmer(word)));
}
