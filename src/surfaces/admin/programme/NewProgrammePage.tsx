import { Body1, Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useNewProgrammeStyles } from './NewProgrammePage.styles.ts';
import { FocusField, RhythmFields, RuleFields } from './ProgrammeFields.tsx';
import { RetentionField } from '../RetentionField.tsx';
import { useNewProgramme } from './useNewProgramme.ts';

/** Founds a programme. Everything but the name has a good default. */
export function NewProgrammePage({ onCreated }: { readonly onCreated: () => Promise<void> }) {
  const { newProgramme } = useAdminWords();
  const problem = useProblem();
  const styles = useNewProgrammeStyles();
  const readersId = useId();
  const { form, faults, change, send, create } = useNewProgramme(onCreated);
  const name = faults.has('name') ? { validationMessage: newProgramme.needsName } : {};
  return (
    <SectionCard title={newProgramme.title}>
      <form className={styles.form} onSubmit={send} noValidate aria-describedby={readersId}>
        <Body1>{newProgramme.intro}</Body1>
        <WhoCanRead id={readersId} place={{ kind: 'site' }} />
        <Field label={newProgramme.name} required {...name}>
          <Input
            aria-describedby={readersId}
            value={form.name}
            placeholder={newProgramme.namePlaceholder}
            onChange={(_, { value }) => change({ name: value })}
          />
        </Field>
        <Field label={newProgramme.purpose}>
          <Textarea
            aria-describedby={readersId}
            value={form.purpose}
            onChange={(_, { value }) => change({ purpose: value })}
          />
        </Field>
        <FocusField form={form} onChange={change} />
        <Field label={newProgramme.sponsor}>
          <Input
            aria-describedby={readersId}
            value={form.sponsor}
            onChange={(_, { value }) => change({ sponsor: value })}
          />
        </Field>
        <RhythmFields form={form} faults={faults} onChange={change} />
        <RuleFields form={form} faults={faults} onChange={change} />
        <RetentionField months={form.keptMonths} onChosen={(keptMonths) => change({ keptMonths })} />
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
