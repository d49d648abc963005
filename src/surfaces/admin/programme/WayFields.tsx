import { Field, Input, Select, Switch } from '@fluentui/react-components';
import { bookers } from '#domain/programme.ts';
import { useProgrammeWords } from '#ui/programmeWords.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { FormPartProps } from './formPart.ts';
import { NumberField } from './NumberField.tsx';
import { useProgrammeStyles } from './programme.styles.ts';

/** Who decides and books, and what counts as free. */
export function WayFields(props: FormPartProps) {
  const { form, onChange } = props;
  const words = useProgrammeWords();
  return (
    <>
      <ChoiceField
        label={words.booker}
        layout="horizontal"
        choices={bookers}
        names={words.bookerChoices}
        chosen={form.booker}
        onChosen={(booker) => onChange({ booker })}
      />
      <Field hint={words.choicesHint}>
        <Switch
          label={words.choices}
          checked={form.hasChoices}
          onChange={(_, { checked }) => onChange({ hasChoices: checked })}
        />
      </Field>
      <TimeFields {...props} />
      <Switch
        label={words.tentative}
        checked={form.tentativeIsBusy}
        onChange={(_, { checked }) => onChange({ tentativeIsBusy: checked })}
      />
      <Switch
        label={words.focusTime}
        checked={form.focusIsBusy}
        onChange={(_, { checked }) => onChange({ focusIsBusy: checked })}
      />
    </>
  );
}

const usualBuffers = ['0', '15', '30'] as const;

function TimeFields(props: FormPartProps) {
  const { form, faults, onChange } = props;
  const words = useProgrammeWords();
  const styles = useProgrammeStyles();
  const notice = faults.has('noticeHours') ? { validationMessage: words.needsHours } : {};
  return (
    <div className={styles.row}>
      <NumberField name="answerDays" {...props} />
      <Field label={words.bufferMinutes}>
        <Select value={form.bufferMinutes} onChange={(_, { value }) => onChange({ bufferMinutes: value })}>
          {[...new Set([...usualBuffers, form.bufferMinutes])].map((minutes) => (
            <option key={minutes}>{minutes}</option>
          ))}
        </Select>
      </Field>
      <Field label={words.noticeHours} {...notice}>
        <Input
          type="number"
          min={0}
          value={form.noticeHours}
          onChange={(_, { value }) => onChange({ noticeHours: value })}
        />
      </Field>
    </div>
  );
}
