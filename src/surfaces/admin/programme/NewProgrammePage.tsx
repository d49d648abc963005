import { Body1, Button, Field, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { useProblem } from '#app/useProblem.ts';
import type { Programme } from '#domain/programme.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useProgrammeWords } from '#ui/programmeWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { RetentionField } from '../RetentionField.tsx';
import { useProgrammeStyles } from './programme.styles.ts';
import { ProgrammeFields } from './ProgrammeFields.tsx';
import { useNewProgramme } from './useNewProgramme.ts';

export interface NewProgrammePageProps {
  readonly onCreated: (programme: Programme) => Promise<void>;
  /** Those whose settings can be copied. */
  readonly earlier?: readonly Programme[];
  /** Where there is something to go back to. */
  readonly onCancel?: () => void;
}

/** Founds a programme. Everything but the name has a good default, or is copied from an earlier one. */
export function NewProgrammePage({ onCreated, earlier, onCancel }: NewProgrammePageProps) {
  const words = useProgrammeWords();
  const problem = useProblem();
  const styles = useProgrammeStyles();
  const readersId = useId();
  const { form, copied, faults, change, copy, send, create } = useNewProgramme(onCreated);
  return (
    <SectionCard title={words.title}>
      <form className={styles.form} onSubmit={send} noValidate aria-describedby={readersId}>
        <Body1>{words.intro}</Body1>
        <WhoCanRead id={readersId} place={{ kind: 'site' }} />
        {earlier && (
          <Field label={words.copy}>
            <Select value={copied?.id ?? ''} onChange={(_, { value }) => copy(earlier.find(({ id }) => id === value))}>
              <option value="">{words.copyNone}</option>
              {earlier.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <ProgrammeFields form={form} faults={faults} onChange={change} readersId={readersId} level={3} />
        <RetentionField months={form.keptMonths} onChosen={(keptMonths) => change({ keptMonths })} />
        {create.error !== undefined && <Problem {...problem(create.error, () => create.run(form))} />}
        <Actions>
          <Button type="submit" appearance="primary" disabledFocusable={create.isRunning}>
            {words.action}
          </Button>
          {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
        </Actions>
      </form>
    </SectionCard>
  );
}
