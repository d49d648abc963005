import { Checkbox, Field, Input, Label, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { useId } from 'react';
import { bookers, departmentRules, type LimitedNumber, programmeLimits, topicFocuses } from '#domain/programme.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useNewProgrammeStyles } from './NewProgrammePage.styles.ts';
import type { FormFaults, ProgrammeForm } from './programmeForm.ts';

interface FormPartProps {
  readonly form: ProgrammeForm;
  readonly faults: FormFaults;
  readonly onChange: (part: Partial<ProgrammeForm>) => void;
}

/** No `Field`: that gives every checkbox in it the same id, and only the first one its label. */
export function FocusField({ form, onChange }: Omit<FormPartProps, 'faults'>) {
  const { newProgramme } = useAdminWords();
  const labelId = useId();
  return (
    <div>
      <Label id={labelId}>{newProgramme.focus}</Label>
      <div role="group" aria-labelledby={labelId}>
        {topicFocuses.map((topic) => (
          <Checkbox
            key={topic}
            label={newProgramme.focusNames[topic]}
            checked={form.focus.includes(topic)}
            onChange={(_, { checked }) =>
              onChange({ focus: checked ? [...form.focus, topic] : form.focus.filter((other) => other !== topic) })
            }
          />
        ))}
      </div>
    </div>
  );
}

/** When it begins, and how often and how long people meet. */
export function RhythmFields({ form, faults, onChange }: FormPartProps) {
  const { newProgramme } = useAdminWords();
  const styles = useNewProgrammeStyles();
  const startsOn = faults.has('startsOn') ? { validationMessage: newProgramme.needsDate } : {};
  return (
    <div className={styles.row}>
      <Field label={newProgramme.startsOn} required {...startsOn}>
        <Input type="date" value={form.startsOn} onChange={(_, { value }) => onChange({ startsOn: value })} />
      </Field>
      {(['sessionCount', 'everyWeeks', 'lengthMinutes'] as const).map((name) => (
        <NumberField key={name} name={name} form={form} faults={faults} onChange={onChange} />
      ))}
    </div>
  );
}

function NumberField({ name, form, faults, onChange }: FormPartProps & { readonly name: LimitedNumber }) {
  const { newProgramme } = useAdminWords();
  const { least, most, step } = programmeLimits[name];
  const message = faults.has(name) ? { validationMessage: newProgramme.needsNumber(least, most, step) } : {};
  return (
    <Field label={newProgramme[name]} {...message}>
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

/** What no pair may break, and who sends the invitations. */
export function RuleFields({ form, faults, onChange }: FormPartProps) {
  const { newProgramme } = useAdminWords();
  const departments = (value: string) => departmentRules.find((rule) => rule === value);
  const booker = (value: string) => bookers.find((one) => one === value);
  return (
    <>
      <Field label={newProgramme.departments}>
        <RadioGroup
          value={form.departments}
          onChange={(_, { value }) => onChange({ departments: departments(value) ?? form.departments })}
        >
          {departmentRules.map((rule) => (
            <Radio key={rule} value={rule} label={newProgramme.departmentChoices[rule]} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={newProgramme.choicesHint}>
        <Switch
          label={newProgramme.choices}
          checked={form.hasChoices}
          onChange={(_, { checked }) => onChange({ hasChoices: checked })}
        />
      </Field>
      <NumberField name="leastLevelGap" form={form} faults={faults} onChange={onChange} />
      <Field label={newProgramme.booker}>
        <RadioGroup
          layout="horizontal"
          value={form.booker}
          onChange={(_, { value }) => onChange({ booker: booker(value) ?? form.booker })}
        >
          {bookers.map((one) => (
            <Radio key={one} value={one} label={newProgramme.bookerChoices[one]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
