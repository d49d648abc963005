import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { countDone, isUnfinished } from '#domain/job.ts';
import type { JobView } from '#useCases/jobs/openJobs.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { clockTime } from '#ui/dates.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useFocusKept } from '#ui/useFocusKept.ts';
import { useLocale } from '#ui/words.tsx';
import type { Organisation } from '../useDesk.ts';
import { JobLogList } from './JobLogList.tsx';
import { useJobsCardStyles } from './JobsCard.styles.ts';
import { RunningBar } from './RunningBar.tsx';
import type { EndedJob, Jobs } from './useJobs.ts';

export interface JobsCardProps {
  readonly jobs: Jobs;
  readonly organisation: Organisation;
}

/** Long work that runs or is unfinished, here or with another lead; nothing when there is none. */
export function JobsCard({ jobs, organisation }: JobsCardProps) {
  const { board, ended, running } = jobs;
  const styles = useJobsCardStyles();
  const problem = useProblem();
  const shown = board.jobs.filter((view) => view.key === running?.key || isUnfinished(view));
  const focusKept = useFocusKept();
  return (
    <div {...focusKept} className={styles.cards}>
      {board.elsewhere && shown.every(({ key }) => key !== board.elsewhere?.job) && <OtherWork jobs={jobs} />}
      {shown.map((view) => (
        <JobCard key={view.key} view={view} jobs={jobs} organisation={organisation} />
      ))}
      {jobs.problem !== undefined && <Problem {...problem(jobs.problem, jobs.tryAgain)} />}
      {ended && <Ended {...ended} />}
    </div>
  );
}

interface JobCardProps extends JobsCardProps {
  readonly view: JobView;
}

function JobCard({ view, jobs, organisation }: JobCardProps) {
  const words = useAdminWords().jobs;
  const running = jobs.running?.key === view.key ? jobs.running : undefined;
  const log = running?.log ?? view.log;
  return (
    <SectionCard title={words.title[view.job.work.kind]}>
      {running ? <RunningBar job={view.job} log={log} jobs={jobs} /> : <Waiting view={view} jobs={jobs} />}
      <JobLogList job={view.job} log={log} organisation={organisation} />
    </SectionCard>
  );
}

/** Somebody is at it, or it can be gone on with. */
function Waiting({ view, jobs }: Pick<JobCardProps, 'view' | 'jobs'>) {
  const words = useAdminWords().jobs;
  const locale = useLocale();
  const { elsewhere } = jobs.board;
  const done = countDone(view.log);
  const total = view.log.outcomes.length;
  if (elsewhere?.job === view.key) {
    return (
      <Body1 role="status">
        {words.elsewhere(elsewhere.holderName, done, total)} {words.takeOver(clockTime(locale, elsewhere.until))}
      </Body1>
    );
  }
  return (
    <>
      <Body1>{words.stoppedAt[view.job.work.kind](done, total)}</Body1>
      <Actions>
        <Button appearance="primary" disabledFocusable={jobs.isBusy} onClick={() => jobs.begin(view)}>
          {words.goOn}
        </Button>
        <Button disabledFocusable={jobs.isBusy} onClick={() => jobs.leave.run(view)}>
          {words.leave}
        </Button>
      </Actions>
    </>
  );
}

function OtherWork({ jobs }: Pick<JobsCardProps, 'jobs'>) {
  const words = useAdminWords().jobs;
  const name = jobs.board.elsewhere?.holderName ?? '';
  return <Body1 role="status">{words.elsewhereOther(name)}</Body1>;
}

function Ended({ job, log }: EndedJob) {
  const words = useAdminWords().jobs;
  const kept = log.outcomes.filter((outcome) => outcome === 'kept').length;
  return (
    <MessageBar intent="success">
      <MessageBarBody>
        {words.ended[job.work.kind](log.outcomes.length - kept)} {kept > 0 && words.keptAfterAll(kept)}
      </MessageBarBody>
    </MessageBar>
  );
}
