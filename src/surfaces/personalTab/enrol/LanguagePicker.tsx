import { languageName } from '#ui/dates.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { useLocale } from '#ui/words.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { useTopicPickerStyles } from './TopicPicker.styles.ts';

export interface LanguagePickerProps {
  /** BCP 47 tags, best first. */
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** The languages that two colleagues most likely share; one's own is always among them. */
export function LanguagePicker({ chosen, onChosen }: LanguagePickerProps) {
  const words = useEnrolmentWords();
  const locale = useLocale();
  const styles = useTopicPickerStyles();
  const tags = [...new Set([...usualLanguages, new Intl.Locale(locale).language, ...chosen])];
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.label}>{words.languages}</legend>
      <ChoiceGroup
        choices={tags.map((tag) => ({ id: tag, name: languageName(locale, tag) }))}
        chosen={chosen}
        onChosen={onChosen}
      />
    </fieldset>
  );
}

const usualLanguages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ar', 'hi', 'zh', 'ja'];
