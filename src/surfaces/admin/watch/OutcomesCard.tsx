import { Body1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PersonId } from '#domain/ids.ts';
import { closingQuestions } from '#domain/pulse.ts';
import { inFives } from '#domain/watch/fives.ts';
import type { ToldPulse } from '#domain/watch/pulseFigures.ts';
import { whole } from '#ui/numbers.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { PairStatus } from '#useCases/programme/openDesk.ts';
import { outcomesOf } from '#useCases/watch/outcomesOf.ts';
import { Counting } from './Counting.tsx';
import { Figures } from './Figures.tsx';
import { useEstimate } from './useEstimate.ts';

interface OutcomesCardProps {
  readonly pulses: readonly ToldPulse[];
  readonly pairs: readonly PairStatus[];
  /** Everybody in the organisation. */
  readonly here: ReadonlyMap<PersonId, unknown>;
}

/** What the programme brings: how people look back on it, and how many of those who met are still in the organisation. */
export function OutcomesCard({ pulses, pairs, here }: OutcomesCardProps) {
  const { closing, met, stayed } = useMemo(() => outcomesOf(pulses, pairs, here), [pulses, pairs, here]);
  const { outcomes: words, growing, topics, counting } = useWatchWords();
  const locale = useLocale();
  const figureOf = useEstimate();
  const atLeast = (people: number): string =>
    inFives(people) === 0 ? growing.fewerThanFive : topics.atLeast(whole(locale, inFives(people)));
  return (
    <SectionCard title={words.title} level={3}>
      <Body1>{words.intro}</Body1>
      <Figures
        figures={[
          ...closingQuestions.map((question) => ({ label: words.questions[question], ...figureOf(closing[question]) })),
          { label: words.met, value: atLeast(met) },
          { label: words.stayed, value: atLeast(stayed) },
        ]}
      />
      <Counting how={counting.outcomes} />
    </SectionCard>
  );
}
