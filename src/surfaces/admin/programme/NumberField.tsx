import { Field, Input } from '@fluentui/react-components';
import { type LimitedNumber, programmeLimits } from '#domain/programme.ts';
import { useProgrammeWords } from '#ui/programmeWords.ts';
import type { FormPartProps } from './formPart.ts';

/** A whole number within limits, which are said when it is not. */
export function NumberField({ name, form, faults, onChange }: FormPartProps & { readonly name: LimitedNumber }) {
  const words = useProgrammeWords();
  const { least, most, step } = programmeLimits[name];
  const message = faults.has(name) ? { validationMessage: words.needsNumber(least, most, step) } : {};
  return (
    <Field label={words[name]} {...message}>
      <Input
        type="number"
        min={least}
        max={most}
        step={step}
        value={form[name]}
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
}
