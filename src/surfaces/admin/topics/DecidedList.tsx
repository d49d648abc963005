import { Body1, Button, Subtitle2 } from '@fluentui/react-components';
import { useAdminWords } from '#ui/adminWords.ts';
import type { Deciding } from './useDecisions.ts';
import { useTopicListStyles } from './topicList.styles.ts';
import { undoMerge, undoOwn } from './vocabularyChanges.ts';

export type DecidedListProps = Pick<Deciding, 'vocabulary' | 'topics' | 'isBusy' | 'onDecided'>;

/** What leads decided, in this programme or in another, each with a way back. */
export function DecidedList({ vocabulary, topics, isBusy, onDecided }: DecidedListProps) {
  const { topics: words } = useAdminWords();
  const styles = useTopicListStyles();
  const decided = [
    ...vocabulary.merges.map(({ phrase, topic }) => ({
      phrase,
      text: words.isSameAs(phrase, topics.labelOf(topic)),
      change: undoMerge(phrase),
    })),
    ...vocabulary.topics.map(({ id, label }) => ({ phrase: label, text: words.isOwn(label), change: undoOwn(id) })),
  ];
  return decided.length === 0 ? null : (
    <section>
      <Subtitle2 as="h3">{words.decided}</Subtitle2>
      <ul className={styles.decisions}>
        {decided.map(({ phrase, text, change }) => (
          <li key={text} className={styles.decided}>
            <Body1 className={styles.decision}>{text}</Body1>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={words.undoOf(text)}
              onClick={() => onDecided({ phrase, change })}
            >
              {words.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
