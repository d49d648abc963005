import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { VocabularyEdits } from '#domain/matching/topics/topicReader.ts';
import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';
import { useTrainingDeskWords } from '#ui/trainingDeskWords.ts';
import { useWords } from '#ui/words.tsx';
import { useLinkFormStyles } from './LinkForm.styles.ts';

interface TopicFieldProps {
  /** The id of a topic of the list, or own words. */
  readonly topic: string | undefined;
  readonly vocabulary: VocabularyEdits;
  readonly readersId: string;
  readonly onChanged: (topic: string | undefined) => void;
}

/** What a link is about: a topic of the list, or words of one's own. */
export function TopicField({ topic, vocabulary, readersId, onChanged }: TopicFieldProps) {
  const { links } = useTrainingDeskWords();
  const { openList } = useWords();
  const styles = useLinkFormStyles();
  const topics = useMemo(() => topicsFor(vocabulary), [vocabulary]);
  // As it was typed, spaces and all, unless it was chosen.
  const shown = topics.find(({ value }) => value === topic)?.label ?? topic ?? '';
  const found = topics.filter(({ names }) => isAmong(names, shown));
  const isOwn = shown.trim() !== '' && !found.some(({ label }) => label === shown.trim());
  return (
    <Field label={links.topic} hint={links.topicHint}>
      <Combobox
        freeform
        inlinePopup
        expandIcon={{ 'aria-label': openList }}
        className={styles.picker}
        listbox={{ className: styles.list }}
        input={{ className: styles.input, 'aria-describedby': readersId }}
        value={shown}
        selectedOptions={[]}
        onChange={({ currentTarget: { value } }) => onChanged(value === '' ? undefined : value)}
        onOptionSelect={(_, { optionValue }) => onChanged(optionValue)}
      >
        {isOwn && (
          <Option value={shown} text={shown}>
            {links.ownTopic(shown.trim())}
          </Option>
        )}
        {found.map(({ value, label }) => (
          <Option key={value} value={value} text={label}>
            {label}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

/** People know topics that a lead added by their words only: the list of these is not theirs to read. */
function topicsFor({ topics }: VocabularyEdits) {
  const listed = vocabularyTopics.map(({ id, label, aliases }) => ({ value: id, label, names: [label, ...aliases] }));
  const added = topics.map(({ label, aliases }) => ({ value: label, label, names: [label, ...aliases] }));
  return [...added, ...listed];
}

const isAmong = (names: readonly string[], typed: string): boolean =>
  names.some((name) => name.toLowerCase().includes(typed.trim().toLowerCase()));
