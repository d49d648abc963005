import { Body1, Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { LocalDate } from '#domain/time/instant.ts';
import { Actions } from '#ui/Actions.tsx';
import { longDate } from '#ui/dates.ts';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLocale } from '#ui/words.tsx';
import type { Membership } from '#useCases/programme/openHome.ts';
import { leaveProgramme } from '#useCases/programme/leaveProgramme.ts';
import { endPause } from '#useCases/programme/pauseProgramme.ts';
import { Step } from '../Step.tsx';

export interface PausedProps {
  readonly membership: Membership;
  readonly until: LocalDate;
  readonly onChanged: () => Promise<void>;
}

/** During a pause: when it ends by itself, and how to end it or to leave. */
export function Paused({ membership: { programme, enrolment }, until, onChanged }: PausedProps) {
  const words = useEnrolmentWords();
  const problem = useProblem();
  const { services } = useApp();
  const returning = useAction(async () => await endPause(services, enrolment), onChanged);
  const leaving = useAction(async () => await leaveProgramme(services, enrolment), onChanged);
  const isBusy = returning.isRunning || leaving.isRunning;
  const comeBack = () => returning.run(undefined);
  const leave = () => leaving.run(undefined);
  return (
    <Step programme={programme.name} title={words.pause.title(longDate(useLocale(), until))}>
      <Body1>{words.pause.words}</Body1>
      <Actions>
        <Button disabled={isBusy} onClick={comeBack}>
          {words.pause.end}
        </Button>
        <Button appearance="subtle" disabled={isBusy} onClick={leave}>
          {words.leave}
        </Button>
      </Actions>
      {returning.error !== undefined && <Problem {...problem(returning.error, comeBack)} />}
      {leaving.error !== undefined && <Problem {...problem(leaving.error, leave)} />}
    </Step>
  );
}
