import { Field, Input, Textarea } from '@fluentui/react-components';
import { mostToJoin, topicFocuses } from '#domain/programme.ts';
import { useProgrammeWords } from '#ui/programmeWords.ts';
import { CheckGroup } from './CheckGroup.tsx';
import type { FormPartProps } from './formPart.ts';

interface AboutFieldsProps extends FormPartProps {
  /** Of the line that says who can read what is written here. */
  readonly readersId: string;
}

/** What the programme is called, what it is for, and who stands behind it. */
export function AboutFields({ form, faults, onChange, readersId }: AboutFieldsProps) {
  const words = useProgrammeWords();
  const name = faults.has('name') ? { validationMessage: words.needsName } : {};
  const target = faults.has('target') ? { validationMessage: words.needsTarget } : { hint: words.targetHint };
  return (
    <>
      <Field label={words.name} required {...name}>
        <Input
          aria-describedby={readersId}
          value={form.name}
          placeholder={words.namePlaceholder}
          onChange={(_, { value }) => onChange({ name: value })}
        />
      </Field>
      <Field label={words.purpose}>
        <Textarea
          aria-describedby={readersId}
          value={form.purpose}
          onChange={(_, { value }) => onChange({ purpose: value })}
        />
      </Field>
      <CheckGroup
        label={words.focus}
        choices={topicFocuses}
        nameOf={(topic) => words.focusNames[topic]}
        chosen={form.focus}
        onChosen={(focus) => onChange({ focus })}
      />
      <Field label={words.sponsor}>
        <Input
          aria-describedby={readersId}
          value={form.sponsor}
          onChange={(_, { value }) => onChange({ sponsor: value })}
        />
      </Field>
      <Field label={words.target} {...target}>
        <Input
          type="number"
          min={2}
          max={mostToJoin}
          value={form.target}
          onChange={(_, { value }) => onChange({ target: value })}
        />
      </Field>
    </>
  );
}
