import { Body1, Caption1 } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWatchWords } from '#ui/watchWords.ts';
import type { PairStatus } from '#useCases/programme/openDesk.ts';
import { needWord } from '#useCases/watch/watchedPairs.ts';
import { Counting } from './Counting.tsx';
import { useWatchStyles } from './watch.styles.ts';

/** Who may need a friendly word, and why, as far as leads may know. */
export function WordsCard({ pairs }: { readonly pairs: readonly PairStatus[] }) {
  const { words, counting } = useWatchWords();
  const { services } = useApp();
  const styles = useWatchStyles();
  const found = needWord(pairs, services.clock.now());
  return (
    <SectionCard title={words.title} level={3}>
      {found.length === 0 && <Body1>{words.none}</Body1>}
      {found.length > 0 && (
        <ul className={styles.words}>
          {found.map(({ status: { registered }, reason }) => (
            <li key={registered.key}>
              <Body1 block>{words.two(registered.pair.mentor.name, registered.pair.mentee.name)}</Body1>
              <Caption1 block>{words.reasons[reason]}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <Counting how={counting.words} />
    </SectionCard>
  );
}
