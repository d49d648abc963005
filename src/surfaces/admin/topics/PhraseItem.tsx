import { Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import type { VocabularyTopic } from '#domain/matching/topics/topicTable.ts';
import type { UnknownPhrase } from '#domain/matching/topics/unknownPhrases.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { TopicPicker } from './TopicPicker.tsx';
import type { Deciding } from './useDecisions.ts';
import { makeOwn, mergeInto } from './vocabularyChanges.ts';

export interface PhraseItemProps extends Pick<Deciding, 'topics' | 'programme' | 'isBusy' | 'onDecided'> {
  readonly unknown: UnknownPhrase;
  readonly allTopics: readonly VocabularyTopic[];
}

/** One phrase: who said it, the topics that are spelt most like it, any other topic, or one of its own. */
export function PhraseItem({ unknown, allTopics, topics, programme, isBusy, onDecided }: PhraseItemProps) {
  const { topics: words } = useAdminWords();
  const { phrase, count, nearest } = unknown;
  const merge = (topic: string) => onDecided({ phrase, change: mergeInto(phrase, topic) });
  return (
    <li>
      <Body1Strong>{words.phrase(phrase)}</Body1Strong> <Caption1>{words.saidBy(count)}</Caption1>
      <Actions>
        {nearest.map((topic) => (
          <Button
            key={topic}
            size="small"
            disabledFocusable={isBusy}
            aria-label={words.isSameAs(phrase, topics.labelOf(topic))}
            onClick={() => merge(topic)}
          >
            {words.sameAs(topics.labelOf(topic))}
          </Button>
        ))}
        <TopicPicker phrase={phrase} topics={allTopics} onChosen={merge} />
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          aria-label={words.isOwn(phrase)}
          onClick={() => onDecided({ phrase, change: makeOwn(phrase, programme) })}
        >
          {words.own}
        </Button>
      </Actions>
    </li>
  );
}
