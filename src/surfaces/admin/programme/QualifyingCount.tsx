import { Body1, Caption1 } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { whoQualifies } from '#domain/matching/people/whoQualifies.ts';
import { useProgrammeWords } from '#ui/programmeWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useOrganisation } from '../reading/useOrganisation.ts';
import type { Organisation } from '../useDesk.ts';
import { type ProgrammeForm, rulesFrom } from './programmeForm.ts';
import { useProgrammeStyles } from './programme.styles.ts';

/** How many people the rules let in, while they are chosen. */
export function QualifyingCount({ form }: { readonly form: ProgrammeForm }) {
  const { qualify } = useProgrammeWords();
  const styles = useProgrammeStyles();
  const organisation = useOrganisation();
  return (
    <div role="group" aria-label={qualify.title} className={styles.count}>
      {organisation.status === 'reading' && <Body1>{qualify.counting}</Body1>}
      {(organisation.status === 'failed' || organisation.status === 'stopped') && <Body1>{qualify.notReadable}</Body1>}
      {organisation.status === 'ready' && <Counted form={form} organisation={organisation.value} />}
    </div>
  );
}

interface CountedProps {
  readonly form: ProgrammeForm;
  readonly organisation: Organisation;
}

/** Typing comes first: thousands of people are counted as soon as it rests. */
function Counted({ form, organisation: { colleagues, chart } }: CountedProps) {
  const { qualify } = useProgrammeWords();
  const locale = useLocale();
  const { seniority, steps, leastLevelGap, mostLevelGap, departments } = useDeferredValue(form);
  const { mentors, mentees, unplaced } = useMemo(
    () => whoQualifies(rulesFrom({ seniority, steps, leastLevelGap, mostLevelGap, departments }), colleagues, chart),
    [seniority, steps, leastLevelGap, mostLevelGap, departments, colleagues, chart],
  );
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  return (
    <>
      <Body1 block role="status">
        {mentors === 0 ? qualify.nobody : qualify.counts(number(mentors), number(mentees))}
      </Body1>
      {unplaced > 0 && <Caption1 block>{qualify.unplaced(number(unplaced))}</Caption1>}
      <Caption1 block>{qualify.before}</Caption1>
    </>
  );
}
