import { Field, Input } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { sameTopic } from '#domain/matching/topics/usualTopics.ts';
import type { TopicFocus } from '#domain/programme.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { FoundTopics } from './FoundTopics.tsx';
import { PickedTopics } from './PickedTopics.tsx';
import { SuggestedTopics } from './SuggestedTopics.tsx';
import { topicNamed, topicsFound } from './topicChoices.ts';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

export interface TopicPickerProps {
  readonly label: string;
  readonly focus: readonly TopicFocus[];
  readonly chosen: readonly string[];
  readonly complaint: string | undefined;
  /** The line that says who can read what is chosen and added. */
  readonly readersId: string;
  /** Said below what is picked. */
  readonly note?: ReactNode;
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Topics to search, to pick from the list by theme, or to add in one's own words. What is picked stands above. */
export function TopicPicker({ label, focus, chosen, complaint, readersId, note, onChosen }: TopicPickerProps) {
  const words = useEnrolmentWords();
  const styles = useTopicPickerStyles();
  const search = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const own = typed.trim();
  const found = topicsFound(own);
  const mayAdd = own !== '' && !chosen.some((topic) => sameTopic(topic, own));
  const add = () => {
    if (mayAdd) {
      onChosen([...chosen, topicNamed(own) ?? own]);
      setTyped('');
      search.current?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault(); // Enter adds the topic; it must not send the form.
      add();
    }
  };
  const remove = (topic: string) => {
    onChosen(chosen.filter((other) => other !== topic));
    search.current?.focus();
  };
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.label}>{label}</legend>
      <PickedTopics topics={chosen} onRemoved={remove} />
      {note}
      <Field validationMessage={complaint ?? null}>
        <Input
          aria-label={`${label} ${words.findTopic}`}
          aria-describedby={readersId}
          placeholder={words.findTopic}
          value={typed}
          input={{ ref: search }}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      {own === '' ? (
        <SuggestedTopics focus={focus} chosen={chosen} onChosen={onChosen} />
      ) : (
        <FoundTopics found={found} chosen={chosen} own={mayAdd ? own : undefined} onChosen={onChosen} onAdded={add} />
      )}
      <Announcement text={own === '' ? words.picked(chosen.length) : words.found(found.length)} />
    </fieldset>
  );
}
