import { Body1, Button, ProgressBar } from '@fluentui/react-components';
import { expectedTime } from '#domain/expectedTime.ts';
import { countDone, type Job, type JobLog, openSteps } from '#domain/job.ts';
import { Actions } from '#ui/Actions.tsx';
import { Announcement } from '#ui/Announcement.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useJobsCardStyles } from './JobsCard.styles.ts';
import type { Jobs } from './useJobs.ts';

export interface RunningBarProps {
  readonly job: Job;
  readonly log: JobLog;
  readonly jobs: Jobs;
}

/** How far work in this window is, how long it may still take, and a way to stop it. */
export function RunningBar({ job, log, jobs: { running, stop } }: RunningBarProps) {
  const words = useAdminWords().jobs;
  const styles = useJobsCardStyles();
  const total = log.outcomes.length;
  const done = countDone(log);
  const isStopping = running?.isStopping ?? false;
  const left = expectedTime(job.work.kind, openSteps(log).length, log.pace);
  return (
    <>
      <Body1>
        {words.progress(done, total)} ·{' '}
        {left.kind === 'measured' ? words.timeLeft(left.milliseconds) : words.guessedLeft(left)}
      </Body1>
      <ProgressBar
        className={styles.bar}
        aria-label={words.title[job.work.kind]}
        value={done}
        max={Math.max(1, total)}
      />
      <Announcement text={words.progress(lastQuarter(log), total)} />
      <Body1>{words.mayClose}</Body1>
      <Actions>
        <Button disabledFocusable={isStopping} onClick={stop}>
          {isStopping ? words.stopping : words.stop}
        </Button>
      </Actions>
    </>
  );
}

/** A screen reader hears of every quarter, not of every step. */
function lastQuarter(log: JobLog): number {
  const quarter = Math.max(1, Math.ceil(log.outcomes.length / 4));
  return Math.floor(countDone(log) / quarter) * quarter;
}
