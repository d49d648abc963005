import { Caption1, Field, Textarea } from '@fluentui/react-components';
import { agreementSections, type AgreementWords } from '#domain/agreement.ts';
import { useWords } from '#ui/words.tsx';

export interface AgreementFieldsProps {
  readonly words: AgreementWords;
  /** As they stand without this change. */
  readonly standing: AgreementWords;
  readonly wasTried: boolean;
  /** The line that says who can read it. */
  readonly readersId: string;
  readonly onChanged: (words: AgreementWords) => void;
}

/** The sections of an agreement, to write; what stands in place of a changed one is seen below it. */
export function AgreementFields({ words, standing, wasTried, readersId, onChanged }: AgreementFieldsProps) {
  const text = useWords().agreement;
  return agreementSections.map((section) => (
    <div key={section}>
      <Field
        label={text.sections[section]}
        validationMessage={wasTried && words[section].trim() === '' ? text.sectionNeeded : null}
      >
        <Textarea
          dir="auto"
          rows={3}
          resize="vertical"
          aria-describedby={readersId}
          value={words[section]}
          onChange={(_, { value }) => onChanged({ ...words, [section]: value })}
        />
      </Field>
      {words[section] !== standing[section] && (
        <Caption1 block>
          {text.before} <bdi>{standing[section]}</bdi>
        </Caption1>
      )}
    </div>
  ));
}
