import { Body1, Button, Checkbox, Field, Input, Label, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { bookers, departmentRules, topicFocuses } from '#domain/programme.ts';
import { toIso } from '#domain/time/instant.ts';
import { zoneNamed } from '#domain/time/zone.ts';
import { createProgramme } from '#useCases/createProgramme.ts';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useWords } from '#ui/words.tsx';
import { useNewProgrammeStyles } from './NewProgrammePage.styles.ts';
import { emptyForm, type ProgrammeForm, programmeFrom } from './programmeForm.ts';

/** Founds a programme. Everything but the name has a good default. */
export function NewProgrammePage({ onCreated }: { readonly onCreated: () => Promise<void> }) {
  const { newProgramme } = useWords().admin;
  const { services } = useApp();
  const problem = useProblem();
  const styles = useNewProgrammeStyles();
  const today = toIso(services.clock.now()).slice(0, 10);
  const [form, setForm] = useState(() => emptyForm(today));
  const [isChecked, setIsChecked] = useState(false);
  const change = (part: Partial<ProgrammeForm>) => setForm((before) => ({ ...before, ...part }));
  const create = useAction(
    (typed: ProgrammeForm) => createProgramme(services, programmeFrom(typed, ownZone())),
    onCreated,
  );
  const faults = isChecked ? faultsIn(form, today) : {};
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(faultsIn(form, today)).length === 0) {
      create.run(form);
    }
  };
  return (
    <SectionCard title={newProgramme.title}>
      <form className={styles.form} onSubmit={send} noValidate>
        <Body1>{newProgramme.intro}</Body1>
        <Field label={newProgramme.name} required {...(faults.name && { validationMessage: newProgramme.needsName })}>
          <Input
            value={form.name}
            placeholder={newProgramme.namePlaceholder}
            onChange={(_, { value }) => change({ name: value })}
          />
        </Field>
        <Field label={newProgramme.purpose}>
          <Textarea value={form.purpose} onChange={(_, { value }) => change({ purpose: value })} />
        </Field>
        <FocusField form={form} onChange={change} />
        <Field label={newProgramme.sponsor}>
          <Input value={form.sponsor} onChange={(_, { value }) => change({ sponsor: value })} />
        </Field>
        <RhythmFields form={form} isDateWrong={faults.startsOn ?? false} onChange={change} />
        <RuleFields form={form} onChange={change} />
        {create.error !== undefined && <Problem {...problem(create.error, () => create.run(form))} />}
        <Actions>
          <Button type="submit" appearance="primary" disabledFocusable={create.isRunning}>
            {newProgramme.action}
          </Button>
        </Actions>
      </form>
    </SectionCard>
  );
}

interface FormPartProps {
  readonly form: ProgrammeForm;
  readonly onChange: (part: Partial<ProgrammeForm>) => void;
}

/** No `Field`: that gives every checkbox in it the same id, and only the first one its label. */
function FocusField({ form, onChange }: FormPartProps) {
  const { newProgramme } = useWords().admin;
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

function RhythmFields({ form, isDateWrong, onChange }: FormPartProps & { readonly isDateWrong: boolean }) {
  const { newProgramme } = useWords().admin;
  const styles = useNewProgrammeStyles();
  const number = (name: 'sessionCount' | 'everyWeeks' | 'lengthMinutes', step: number) => (
    <Field label={newProgramme[name]}>
      <Input
        type="number"
        min={step}
        step={step}
        value={form[name]}
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
  return (
    <div className={styles.row}>
      <Field label={newProgramme.startsOn} required {...(isDateWrong && { validationMessage: newProgramme.needsDate })}>
        <Input type="date" value={form.startsOn} onChange={(_, { value }) => onChange({ startsOn: value })} />
      </Field>
      {number('sessionCount', 1)}
      {number('everyWeeks', 1)}
      {number('lengthMinutes', 15)}
    </div>
  );
}

function RuleFields({ form, onChange }: FormPartProps) {
  const { newProgramme } = useWords().admin;
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
      <Field label={newProgramme.levelGap}>
        <Input
          type="number"
          min={1}
          value={form.leastLevelGap}
          onChange={(_, { value }) => onChange({ leastLevelGap: value })}
        />
      </Field>
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

const faultsIn = (form: ProgrammeForm, today: string): { readonly name?: true; readonly startsOn?: true } => ({
  ...(form.name.trim() === '' && { name: true }),
  ...(form.startsOn < today && { startsOn: true }),
});

/** The lead's own zone stands in for people whose mailbox names none. */
function ownZone() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const zone = zoneNamed(timeZone) ?? zoneNamed('Etc/UTC');
  if (zone === undefined) {
    throw new RangeError(`Cannot create a programme: this browser's time zone "${timeZone}" is unknown`);
  }
  return zone;
}
