import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useId } from 'react';
import { useProblem } from '#app/useProblem.ts';
import type { Programme } from '#domain/programme.ts';
import type { Stored } from '#ports/folders.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { joined } from '#ui/dates.ts';
import { Problem } from '#ui/Problem.tsx';
import { useProgrammeWords } from '#ui/programmeWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale } from '#ui/words.tsx';
import { useProgrammeStyles } from './programme.styles.ts';
import { ProgrammeFields } from './ProgrammeFields.tsx';
import type { ProgrammeForm } from './programmeForm.ts';
import { useSettings } from './useSettings.ts';

interface SettingsCardProps {
  readonly stored: Stored<Programme>;
  readonly hasPairs: boolean;
  readonly hasDraft: boolean;
  readonly onSaved: (programme: Programme) => void;
}

/** Everything that was decided when the programme was created, to be changed; says what no change reaches any more. */
export function SettingsCard({ stored, hasPairs, hasDraft, onSaved }: SettingsCardProps) {
  const { edit } = useProgrammeWords();
  const problem = useProblem();
  const styles = useProgrammeStyles();
  const readersId = useId();
  const { form, faults, change, send, save, isSaved, taken } = useSettings(stored, onSaved);
  return (
    <SectionCard title={edit.title} level={3}>
      <form className={styles.form} onSubmit={send} noValidate aria-describedby={readersId}>
        {hasPairs && <Body1>{edit.running}</Body1>}
        <WhoCanRead id={readersId} place={{ kind: 'site' }} />
        <ProgrammeFields form={form} faults={faults} onChange={change} readersId={readersId} level={4} />
        {taken !== undefined && <Meanwhile taken={taken} />}
        {save.error !== undefined && <Problem {...problem(save.error, () => save.run(form))} />}
        <Actions>
          <Button type="submit" appearance="primary" disabledFocusable={save.isRunning}>
            {edit.action}
          </Button>
        </Actions>
        <div role="status">
          {isSaved && <Body1 block>{edit.saved}</Body1>}
          {isSaved && hasDraft && <Body1 block>{edit.draft}</Body1>}
        </div>
      </form>
    </SectionCard>
  );
}

function Meanwhile({ taken }: { readonly taken: readonly (keyof ProgrammeForm)[] }) {
  const words = useProgrammeWords();
  const locale = useLocale();
  const names = taken.map((field) => nameOf(field, words));
  const told = names.length === 0 ? words.edit.meanwhileElse : joined(locale, names);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{words.edit.meanwhile(told)}</MessageBarBody>
    </MessageBar>
  );
}

/** What a field is called where it is shown. */
function nameOf(field: keyof ProgrammeForm, words: ReturnType<typeof useProgrammeWords>): string {
  switch (field) {
    case 'hasChoices':
      return words.choices;
    case 'tentativeIsBusy':
      return words.tentative;
    case 'focusIsBusy':
      return words.focusTime;
    case 'keptMonths':
      return words.edit.meanwhileElse;
    default:
      return words[field];
  }
}
