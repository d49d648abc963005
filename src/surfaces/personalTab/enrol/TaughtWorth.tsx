import { Caption1 } from '@fluentui/react-components';
import { usualTopics } from '#domain/matching/topics/usualTopics.ts';
import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

/** Says in words what each kind of thing that somebody can teach is worth. */
export function TaughtWorth({ topics }: { readonly topics: readonly string[] }) {
  const { worth } = useEnrolmentWords();
  const styles = useTopicPickerStyles();
  const themes = [...new Set(topics.map(themeOf))];
  return (
    themes.length > 0 && (
      <div className={styles.part}>
        {themes.map((theme) => (
          <Caption1 key={theme}>{worth[theme]}</Caption1>
        ))}
      </div>
    )
  );
}

const themeOf = (topic: string) => {
  const id = usualTopics.keyOf(topic);
  return vocabularyTopics.find((listed) => listed.id === id)?.focus ?? 'own';
};
