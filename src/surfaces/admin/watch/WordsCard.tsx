import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { Actions } from '#ui/Actions.tsx';
import { whole } from '#ui/numbers.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWatchWords } from '#ui/watchWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { PairStatus } from '#useCases/programme/openDesk.ts';
import { needWord } from '#useCases/watch/watchedPairs.ts';
import { Counting } from './Counting.tsx';
import { useWatchStyles } from './watch.styles.ts';

/** Who may need a friendly word, and why, as far as leads may know. */
export function WordsCard({ pairs }: { readonly pairs: readonly PairStatus[] }) {
  const { words, counting } = useWatchWords();
  const { services } = useApp();
  const styles = useWatchStyles();
  const locale = useLocale();
  const [showsAll, setShowsAll] = useState(false);
  const found = needWord(pairs, services.clock.now());
  return (
    <SectionCard title={words.title} level={3}>
      {found.length === 0 && <Body1>{words.none}</Body1>}
      {found.length > 0 && (
        <ul className={styles.words}>
          {(showsAll ? found : found.slice(0, atFirst)).map(({ status: { registered }, reason }) => (
            <li key={registered.key}>
              <Body1 block>{words.two(registered.pair.mentor.name, registered.pair.mentee.name)}</Body1>
              <Caption1 block>{words.reasons[reason]}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {found.length > atFirst && (
        <Actions>
          <Button onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? words.fewer : words.all(whole(locale, found.length))}
          </Button>
        </Actions>
      )}
      <Counting how={counting.words} />
    </SectionCard>
  );
}

/** Of thousands, nobody reads more at a glance. */
const atFirst = 50;
