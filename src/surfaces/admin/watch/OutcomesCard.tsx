import { Body1 } from '@fluentui/react-components';
import { closingQuestions } from '#domain/pulse.ts';
import type { Estimate } from '#domain/watch/estimate.ts';
import { inFives } from '#domain/watch/fives.ts';
import type { Outcomes } from '#domain/watch/outcomes.ts';
import { hundredths, whole } from '#ui/numbers.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import { Counting } from './Counting.tsx';
import { Figures } from './Figures.tsx';

/** What the programme brings: how people look back on it, and how many of those who met are still in the organisation. */
export function OutcomesCard({ outcomes: { closing, met, stayed } }: { readonly outcomes: Outcomes }) {
  const { outcomes: words, growing, topics, counting } = useWatchWords();
  const locale = useLocale();
  const said = useSaid();
  const atLeast = (people: number): string =>
    inFives(people) === 0 ? growing.fewerThanFive : topics.atLeast(whole(locale, inFives(people)));
  return (
    <SectionCard title={words.title} level={3}>
      <Body1>{words.intro}</Body1>
      <Figures
        figures={[
          ...closingQuestions.map((question) => ({ label: words.questions[question], value: said(closing[question]) })),
          { label: words.met, value: atLeast(met) },
          { label: words.stayed, value: atLeast(stayed) },
        ]}
      />
      <Counting how={counting.outcomes} />
    </SectionCard>
  );
}

/** What an estimate says, in words. */
export function useSaid(): (estimate: Estimate | undefined) => string {
  const { outcomes: words, pulse } = useWatchWords();
  const locale = useLocale();
  return (estimate) =>
    estimate?.mean === undefined
      ? pulse.tooFew
      : words.figure(
          hundredths(locale, estimate.mean),
          hundredths(locale, estimate.margin),
          whole(locale, estimate.people),
        );
}
