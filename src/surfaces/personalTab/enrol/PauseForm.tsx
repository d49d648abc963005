import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { addMonths, dateOfDay } from '#domain/time/calendarDay.ts';
import { day } from '#domain/time/instant.ts';
import { Actions } from '#ui/Actions.tsx';
import { longDate } from '#ui/dates.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLocale } from '#ui/words.tsx';
import type { Membership } from '#useCases/programme/openHome.ts';
import { pauseProgramme } from '#useCases/programme/pauseProgramme.ts';
import { useEnrolFormStyles } from './EnrolForm.styles.ts';

export interface PauseFormProps {
  readonly membership: Membership;
  readonly onChanged: () => Promise<void>;
  readonly onCancelled: () => void;
}

/** Until when to pause; the pause ends by itself. */
export function PauseForm({ membership, onChanged, onCancelled }: PauseFormProps) {
  const { pause } = useEnrolmentWords();
  const styles = useEnrolFormStyles();
  const locale = useLocale();
  const problem = useProblem();
  const { services } = useApp();
  const [today] = useState(() => dateOfDay(Math.floor(services.clock.now() / day)));
  const dates = monthsAway.map((months) => addMonths(today, months));
  const [until, setUntil] = useState(dates[0] ?? today);
  const pausing = useAction(async () => await pauseProgramme(services, membership.enrolment, until), onChanged);
  const start = () => pausing.run(undefined);
  return (
    <div className={styles.form}>
      <Field label={pause.until} hint={pause.hint}>
        <RadioGroup value={until} onChange={(_, { value }) => setUntil(dates.find((date) => date === value) ?? until)}>
          {dates.map((date) => (
            <Radio key={date} value={date} label={longDate(locale, date)} />
          ))}
        </RadioGroup>
      </Field>
      <Actions>
        <Button appearance="primary" disabled={pausing.isRunning} onClick={start}>
          {pause.start}
        </Button>
        <Button onClick={onCancelled}>{pause.cancel}</Button>
      </Actions>
      {pausing.error !== undefined && <Problem {...problem(pausing.error, start)} />}
    </div>
  );
}

const monthsAway = [1, 2, 3, 6];
