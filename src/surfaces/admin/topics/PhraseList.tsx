import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { UnknownPhrase } from '#domain/matching/topics/unknownPhrases.ts';
import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { PhraseItem } from './PhraseItem.tsx';
import type { Deciding } from './useDecisions.ts';
import { useTopicListStyles } from './topicList.styles.ts';

export interface PhraseListProps extends Deciding {
  readonly phrases: readonly UnknownPhrase[];
}

/** As many as one decides in one go; what is said most often comes first. */
const firstPhrases = 5;

/** The phrases that are open, each with what it could mean. */
export function PhraseList({ phrases, vocabulary, ...shared }: PhraseListProps) {
  const { topics: words } = useAdminWords();
  const styles = useTopicListStyles();
  const [shown, setShown] = useState(firstPhrases);
  const allTopics = useMemo(
    () => [...vocabularyTopics, ...vocabulary.topics].toSorted((a, b) => a.label.localeCompare(b.label)),
    [vocabulary.topics],
  );
  return (
    <>
      {phrases.length > 0 && (
        <ul className={styles.list}>
          {phrases.slice(0, shown).map((unknown) => (
            <PhraseItem key={unknown.phrase} unknown={unknown} allTopics={allTopics} {...shared} />
          ))}
        </ul>
      )}
      {phrases.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(phrases.length)}>
          {words.more(phrases.length - shown)}
        </Button>
      )}
    </>
  );
}
