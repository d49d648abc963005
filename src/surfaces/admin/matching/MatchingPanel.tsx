import { Body1, Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { timeAgo } from '#ui/dates.ts';
import { useLocale } from '#ui/words.tsx';
import type { PanelProps } from '../useDesk.ts';
import { DraftView } from './DraftView.tsx';
import { MenteeWishes } from './MenteeWishes.tsx';
import { ProposingSteps } from './ProposingSteps.tsx';
import { type Matching, useMatching } from './useMatching.ts';

/** Finds the best pairs, shows why, lets the lead adjust them, and publishes them when the lead says so. */
export function MatchingPanel(props: PanelProps) {
  const { matching: words, desk: deskWords } = useAdminWords();
  const matching = useMatching(props);
  if (!props.desk.enrolments.some(({ state }) => state === 'enrolled')) {
    return <Body1>{words.nobody}</Body1>;
  }
  const { draft, work } = matching;
  return (
    <SectionCard title={deskWords.matching}>
      <Body1>{words.intro}</Body1>
      <MenteeWishes
        desk={props.desk}
        organisation={props.organisation}
        matching={matching}
        isBusy={props.jobs.isBusy}
      />
      <ProposeBar matching={matching} isBusy={props.jobs.isBusy} />
      <CalendarsAge matching={matching} isBusy={props.jobs.isBusy} />
      {work.kind === 'proposing' && <ProposingSteps step={work.step} />}
      <WorkProblem matching={matching} />
      {draft && <DraftView {...props} draft={draft} matching={matching} />}
    </SectionCard>
  );
}

interface BarProps {
  readonly matching: Matching;
  readonly isBusy: boolean;
}

function ProposeBar({ matching, isBusy }: BarProps) {
  const { matching: words } = useAdminWords();
  const { draft, keeper, work } = matching;
  const isWorking = work.kind !== 'resting' && work.kind !== 'failed';
  return (
    <Actions>
      <Button
        appearance={draft ? 'secondary' : 'primary'}
        disabledFocusable={isWorking || isBusy}
        onClick={keeper.propose}
      >
        {draft ? words.again : words.action}
      </Button>
      {(work.kind === 'proposing' || work.kind === 'proving') && <Button onClick={keeper.stop}>{words.cancel}</Button>}
    </Actions>
  );
}

/** Pairs may stand on calendars of some hours ago. */
function CalendarsAge({ matching: { calendarsReadAt, keeper, work }, isBusy }: BarProps) {
  const { matching: words } = useAdminWords();
  const { clock } = useApp().services;
  const locale = useLocale();
  if (calendarsReadAt === undefined || work.kind === 'proposing') {
    return null;
  }
  return (
    <Actions>
      <Body1>{words.calendarsRead(timeAgo(locale, calendarsReadAt, clock.now()))}</Body1>
      <Button appearance="subtle" size="small" disabledFocusable={isBusy} onClick={keeper.readAgain}>
        {words.readAgain}
      </Button>
    </Actions>
  );
}

function WorkProblem({ matching: { keeper, work } }: { readonly matching: Matching }) {
  const problem = useProblem();
  return work.kind === 'failed' ? <Problem {...problem(work.error, keeper.retry)} /> : null;
}
