import type { Estimate } from '#domain/watch/estimate.ts';
import { hundredths, whole } from '#ui/numbers.ts';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { Figure } from './Figures.tsx';

/** What an estimate says, and how sure that is. */
export function useEstimate(): (estimate: Estimate | undefined) => Omit<Figure, 'label'> {
  const { outcomes: words, pulse } = useWatchWords();
  const locale = useLocale();
  return (estimate) =>
    estimate?.mean === undefined
      ? { value: pulse.tooFew }
      : {
          value: hundredths(locale, estimate.mean),
          note: words.note(hundredths(locale, estimate.margin), whole(locale, estimate.people)),
        };
}

/** The same in one line. */
export function useSaid(): (estimate: Estimate | undefined) => string {
  const { outcomes: words } = useWatchWords();
  const figureOf = useEstimate();
  return (estimate) => {
    const { value, note } = figureOf(estimate);
    return note === undefined ? value : words.figure(value, note);
  };
}
