import { Button, Caption1 } from '@fluentui/react-components';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { AddRegular } from '#ui/icons.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import type { TopicChoice } from './topicChoices.ts';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

export interface FoundTopicsProps {
  readonly found: readonly TopicChoice[];
  readonly chosen: readonly string[];
  /** What was typed, when it may be added as it is. */
  readonly own: string | undefined;
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly onAdded: () => void;
}

/** The topics that typed words call for, and the words themselves. */
export function FoundTopics({ found, chosen, own, onChosen, onAdded }: FoundTopicsProps) {
  const words = useEnrolmentWords();
  const styles = useTopicPickerStyles();
  return (
    <>
      {found.length === 0 && <Caption1>{words.found(0)}</Caption1>}
      <ChoiceGroup choices={found} chosen={chosen} onChosen={onChosen} />
      {own !== undefined && (
        <div>
          <Button icon={<AddRegular />} className={styles.chip} onClick={onAdded}>
            {words.addTopic(own)}
          </Button>
        </div>
      )}
    </>
  );
}
