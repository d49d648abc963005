import type { Enrolment } from '#domain/participant.ts';
import { inFives } from '#domain/watch/fives.ts';
import { whole } from '#ui/numbers.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { WatchReading } from '#useCases/watch/readWatch.ts';
import { Counting } from './Counting.tsx';
import { Figures } from './Figures.tsx';

export interface GrowingCardProps {
  readonly enrolments: readonly Enrolment[];
  readonly reading: WatchReading;
}

/** Who is in, who finished training, and what pairs agreed to show. */
export function GrowingCard({ enrolments, reading: { trained, pledges, thanks } }: GrowingCardProps) {
  const { growing: words, topics, counting } = useWatchWords();
  const locale = useLocale();
  const inState = (...states: readonly Enrolment['state'][]): string =>
    whole(locale, enrolments.filter(({ state }) => states.includes(state)).length);
  const atLeast = inFives(trained);
  return (
    <SectionCard title={words.title} level={3}>
      <Figures
        figures={[
          { label: words.joined, value: inState('enrolled') },
          { label: words.invited, value: inState('invited') },
          { label: words.away, value: inState('paused', 'withdrawn') },
          { label: words.trained, value: atLeast === 0 ? words.fewerThanFive : topics.atLeast(whole(locale, atLeast)) },
          { label: words.pledges, value: whole(locale, pledges) },
          { label: words.thanks, value: whole(locale, thanks) },
        ]}
      />
      <Counting how={counting.growing} />
    </SectionCard>
  );
}
