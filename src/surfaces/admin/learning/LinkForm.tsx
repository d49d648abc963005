import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { VocabularyEdits } from '#domain/matching/topics/topicReader.ts';
import { longestTitle } from '#domain/training/resource.ts';
import { languageName } from '#ui/dates.ts';
import { useTrainingDeskWords } from '#ui/trainingDeskWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useLinkFormStyles } from './LinkForm.styles.ts';
import type { ResourceFaults } from './resourceForm.ts';
import { TopicField } from './TopicField.tsx';
import type { Links } from './useLinks.ts';

interface LinkFormProps {
  readonly links: Links;
  readonly vocabulary: VocabularyEdits;
  readonly readersId: string;
}

/** One more link: what it is called, where it leads, what it is about, and in which language. */
export function LinkForm({ links: { form, faults, change, send, adding }, vocabulary, readersId }: LinkFormProps) {
  const { links: words } = useTrainingDeskWords();
  const styles = useLinkFormStyles();
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <Field label={words.name} required validationMessage={faults?.title ? words.needsName(longestTitle) : null}>
        <Input aria-describedby={readersId} value={form.title} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <Field
        label={words.address}
        hint={words.addressHint}
        required
        validationMessage={useAddressFault(faults?.address) ?? null}
      >
        <Input
          type="url"
          aria-describedby={readersId}
          value={form.address}
          onChange={(_, { value }) => change({ address: value })}
        />
      </Field>
      <div className={styles.row}>
        <TopicField
          topic={form.topic}
          vocabulary={vocabulary}
          readersId={readersId}
          onChanged={(topic) => change({ topic })}
        />
        <LanguageField language={form.language} onChanged={(language) => change({ language })} />
      </div>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={adding.isRunning}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}

function useAddressFault(fault: ResourceFaults['address']): string | undefined {
  const { links } = useTrainingDeskWords();
  if (fault === undefined) {
    return undefined;
  }
  return typeof fault === 'string' ? links.addressFaults[fault] : links.known(fault.knownAs);
}

interface LanguageFieldProps {
  readonly language: string;
  readonly onChanged: (language: string) => void;
}

function LanguageField({ language, onChanged }: LanguageFieldProps) {
  const { links } = useTrainingDeskWords();
  const locale = useLocale();
  const tags = [...new Set([...usualLanguages, language])];
  return (
    <Field label={links.language}>
      <Select value={language} onChange={(_, { value }) => onChanged(value)}>
        {tags.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(locale, tag)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const usualLanguages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ar', 'hi', 'zh', 'ja'];
