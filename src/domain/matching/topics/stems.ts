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
 */
export const stemsOf = (phrase: string): ReadonlySet<string> => new Set(wordsOf(phrase).map((word) => stemmer(word)));

/** The stems, and those of neighbours written as one word: "deep fakes", "neuro-diversity", "Tik Tok". */
export function stemsReadLoosely(phrase: string): ReadonlySet<string> {
  const words = wordsOf(phrase);
  const joined = words.slice(1).map((word, before) => `${words[before] ?? ''}${word}`);
  return new Set([...words, ...joined].map((word) => stemmer(word)));
}

/** The words that matter, without accents and case; "C", "C++" and "C#" stay three things. */
export function wordsOf(phrase: string): readonly string[] {
  const plain = phrase.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}+#]+/gu) ?? []).filter((word) => !smallWords.has(word));
}
