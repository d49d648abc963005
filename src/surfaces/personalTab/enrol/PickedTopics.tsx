import { Button, Caption1 } from '@fluentui/react-components';
import { useId } from 'react';
import { topicLabel } from '#domain/matching/topics/usualTopics.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { DismissRegular } from '#ui/icons.ts';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

export interface PickedTopicsProps {
  readonly topics: readonly string[];
  readonly onRemoved: (topic: string) => void;
}

/** What somebody picked; each can be taken out again. */
export function PickedTopics({ topics, onRemoved }: PickedTopicsProps) {
  const words = useEnrolmentWords();
  const styles = useTopicPickerStyles();
  const titleId = useId();
  return (
    topics.length > 0 && (
      <div role="group" aria-labelledby={titleId} className={styles.part}>
        <Caption1 id={titleId}>{words.pickedTopics}</Caption1>
        <div className={styles.choices}>
          {topics.map((topic) => (
            <Button
              key={topic}
              shape="circular"
              appearance="primary"
              className={styles.chip}
              icon={<DismissRegular />}
              iconPosition="after"
              aria-label={words.removeTopic(topicLabel(topic))}
              onClick={() => onRemoved(topic)}
            >
              <bdi>{topicLabel(topic)}</bdi>
            </Button>
          ))}
        </div>
      </div>
    )
  );
}
