import { Body1, Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useNewProgrammeStyles } from './NewProgrammePage.styles.ts';
import { FocusField, RhythmFields, RuleFields } from './ProgrammeFields.tsx';
import { useNewProgramme } from './useNewProgramme.ts';

/** Founds a programme. Everything but the name has a good default. */
export function NewProgrammePage({ onCreated }: { readonly onCreated: () => Promise<void> }) {
  const { newProgramme } = useAdminWords();
  const problem = useProblem();
  const styles = useNewProgrammeStyles();
  const { form, faults, change, send, create } = useNewProgramme(onCreated);
  const name = faults.has('name') ? { validationMessage: newProgramme.needsName } : {};
  return (
    <SectionCard title={newProgramme.title}>
      <form className={styles.form} onSubmit={send} noValidate>
        <Body1>{newProgramme.intro}</Body1>
        <Field label={newProgramme.name} required {...name}>
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
        <RhythmFields form={form} faults={faults} onChange={change} />
        <RuleFields form={form} faults={faults} onChange={change} />
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
