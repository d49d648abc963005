import { Button, Caption1 } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { TopicFocus } from '#domain/programme.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { ChevronDownRegular, ChevronUpRegular } from '#ui/icons.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { topicsAtAGlance, topicThemes, type TopicChoice } from './topicChoices.ts';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

export interface SuggestedTopicsProps {
  readonly focus: readonly TopicFocus[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** A few topics that the programme is about, and on demand every theme, of which one or more may be open. */
export function SuggestedTopics({ focus, chosen, onChosen }: SuggestedTopicsProps) {
  const words = useEnrolmentWords();
  const styles = useTopicPickerStyles();
  const [isWide, setIsWide] = useState(false);
  const glanced = topicsAtAGlance(focus);
  return (
    <>
      {!isWide && glanced.length > 0 && (
        <div className={styles.part}>
          <Caption1>{words.suggested}</Caption1>
          <ChoiceGroup choices={glanced} chosen={chosen} onChosen={onChosen} />
        </div>
      )}
      <div>
        <Button appearance="transparent" aria-expanded={isWide} onClick={() => setIsWide(!isWide)}>
          {isWide ? words.fewerTopics : words.allTopics}
        </Button>
      </div>
      {isWide &&
        topicThemes(focus).map(({ theme, topics }) => (
          <Theme key={theme} name={words.themes[theme]} topics={topics} chosen={chosen} onChosen={onChosen} />
        ))}
    </>
  );
}

interface ThemeProps extends Omit<SuggestedTopicsProps, 'focus'> {
  readonly name: string;
  readonly topics: readonly TopicChoice[];
}

function Theme({ name, topics, chosen, onChosen }: ThemeProps) {
  const words = useEnrolmentWords();
  const styles = useTopicPickerStyles();
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.part}>
      <div>
        <Button
          appearance="subtle"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.themeOf(name, topics.length)}
        </Button>
      </div>
      <div id={listId} role="group" aria-label={name} hidden={!isOpen}>
        {isOpen && <ChoiceGroup choices={topics} chosen={chosen} onChosen={onChosen} />}
      </div>
    </div>
  );
}
