import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { sameTopic } from '#domain/matching/topics/usualTopics.ts';
import type { TopicFocus } from '#domain/programme.ts';
import { AddRegular } from '#ui/icons.ts';
import { useWords } from '#ui/words.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { topicChoices } from './topicChoices.ts';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

export interface TopicPickerProps {
  readonly label: string;
  readonly focus: readonly TopicFocus[];
  readonly chosen: readonly string[];
  readonly complaint: string | undefined;
  /** The line that says who can read what is chosen and added. */
  readonly readersId: string;
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Topics to pick from the list, to search, or to add in one's own words. */
export function TopicPicker({ label, focus, chosen, complaint, readersId, onChosen }: TopicPickerProps) {
  const words = useWords().enrolment;
  const styles = useTopicPickerStyles();
  const [typed, setTyped] = useState('');
  const [isWide, setIsWide] = useState(false);
  const { shown, more } = topicChoices({ focus, chosen, typed });
  const own = typed.trim();
  const mayAdd = own !== '' && !chosen.some((topic) => sameTopic(topic, own));
  const add = () => {
    if (mayAdd) {
      onChosen([...chosen, own]);
      setTyped('');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault(); // Enter adds the topic; it must not send the form.
      add();
    }
  };
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.label}>{label}</legend>
      <ChoiceGroup choices={isWide ? [...shown, ...more] : shown} chosen={chosen} onChosen={onChosen} />
      {more.length > 0 && !isWide && (
        <div>
          <Button appearance="transparent" onClick={() => setIsWide(true)}>
            {words.allTopics}
          </Button>
        </div>
      )}
      <Field validationMessage={complaint ?? null}>
        <Input
          aria-label={`${label} ${words.findTopic}`}
          aria-describedby={readersId}
          placeholder={words.findTopic}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      {mayAdd && (
        <div>
          <Button icon={<AddRegular />} onClick={add}>
            {words.addTopic(own)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
