import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { VocabularyTopic } from '#domain/matching/topics/topicTable.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useWords } from '#ui/words.tsx';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

export interface TopicPickerProps {
  readonly phrase: string;
  readonly topics: readonly VocabularyTopic[];
  /** The id of the topic. */
  readonly onChosen: (topic: string) => void;
}

/** Any topic of the list, found by a part of its name or of another word for it. */
export function TopicPicker({ phrase, topics, onChosen }: TopicPickerProps) {
  const { topics: words } = useAdminWords();
  const { openList } = useWords();
  const styles = useTopicPickerStyles();
  const [typed, setTyped] = useState('');
  const found = topics.filter((topic) => isMeant(topic, typed.trim().toLowerCase()));
  return (
    <Combobox
      inlinePopup
      expandIcon={{ 'aria-label': openList }}
      size="small"
      className={styles.picker}
      listbox={{ className: styles.list }}
      input={{ className: styles.input }}
      aria-label={words.anotherFor(phrase)}
      placeholder={words.another}
      value={typed}
      selectedOptions={[]}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onOptionSelect={(_, { optionValue }) => {
        setTyped('');
        if (optionValue) {
          onChosen(optionValue);
        }
      }}
    >
      {found.map(({ id, label }) => (
        <Option key={id} value={id}>
          {label}
        </Option>
      ))}
      {found.length === 0 && (
        <Option disabled value="" text="">
          {words.noTopic}
        </Option>
      )}
    </Combobox>
  );
}

const isMeant = ({ label, aliases }: VocabularyTopic, typed: string): boolean =>
  [label, ...aliases].some((word) => word.toLowerCase().includes(typed));
