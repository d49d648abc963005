import { useEffect, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import { type JobLog, type JobWork, openSteps } from '#domain/job.ts';
import type { Programme } from '#domain/programme.ts';
import { jobSteps } from '#useCases/jobs/jobSteps.ts';
import { leaveJob } from '#useCases/jobs/leaveJob.ts';
import { type JobBoard, type JobView, openJobs } from '#useCases/jobs/openJobs.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { runJob } from '#useCases/jobs/runJob.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';

type Colleagues = ReadonlyMap<PersonId, Colleague>;

/** What runs in this window. */
interface RunningJob {
  readonly key: string;
  /** Unknown until the first step is done. */
  readonly log: JobLog | undefined;
  readonly isStopping: boolean;
}

/** Work with which all is done. It may stand on the desk no more. */
export type EndedJob = Pick<JobView, 'job' | 'log'>;

export interface Jobs {
  readonly board: JobBoard;
  readonly running: RunningJob | undefined;
  /** Nothing can be begun: something runs, here or with another lead. */
  readonly isBusy: boolean;
  /** What was finished last, in this window. */
  readonly ended: EndedJob | undefined;
  /** Begins new work, or goes on with what is on the desk. */
  readonly begin: (asked: JobWork | JobView) => void;
  readonly problem: unknown;
  readonly tryAgain: () => void;
  readonly leave: Action<JobView>;
  readonly stop: () => void;
}

/** What long work stands on the desk. */
export function useJobBoard({ id }: Programme): Loaded<JobBoard> {
  const { services } = useApp();
  return useLoad(['jobs', id], () => openJobs(services, id));
}

/** Long work of the programme. It runs as long as the desk is open, whatever part of it is shown. */
export function useJobs(programme: Programme, colleagues: Colleagues, onChange: () => Promise<void>): Jobs {
  const { services } = useApp();
  const loaded = useJobBoard(programme);
  const { running, ended, stop, run, clear } = useRunning(programme, colleagues);
  const [asked, setAsked] = useState<JobWork | JobView>();
  const plan = (next: JobWork) => planJob(services, programme.id, next);
  const look = async () => (loaded.status === 'ready' ? await loaded.reload() : undefined);
  const lookAll = async () => void (await Promise.all([onChange(), look()]));
  const work = useAction(async (next: JobWork | JobView) => {
    try {
      const planned = 'key' in next ? ({ kind: 'planned', key: next.key } as const) : await plan(next);
      if (planned.kind === 'planned') {
        await look();
        await run(planned.key);
      }
    } finally {
      // What is done stands on the desk even when work broke off.
      await lookAll();
      clear();
    }
  });
  const leave = useAction((view: JobView) => leaveJob(services, view), look);
  const begin = (next: JobWork | JobView) => {
    setAsked(next);
    work.run(next);
  };
  const board = loaded.status === 'ready' ? loaded.value : nothingYet;
  useLookAgain(board.elsewhere !== undefined, lookAll);
  return {
    board,
    running,
    ended: running ? undefined : ended,
    begin,
    leave,
    stop,
    problem: work.error ?? leave.error,
    tryAgain: () => asked && begin(asked),
    isBusy: work.isRunning || board.elsewhere !== undefined,
  };
}

const nothingYet: JobBoard = { jobs: [], elsewhere: undefined, isLaunched: false };

function useRunning(programme: Programme, colleagues: Colleagues) {
  const { services } = useApp();
  const [running, setRunning] = useState<RunningJob & { readonly stopper: AbortController }>();
  const [ended, setEnded] = useState<EndedJob>();
  const run = async (key: string): Promise<void> => {
    const stopper = new AbortController();
    setEnded(undefined);
    setRunning({ key, log: undefined, isStopping: false, stopper });
    const onLog = (log: JobLog) => setRunning((before) => before && { ...before, log });
    const end = await runJob(services, key, jobSteps(services, programme, colleagues), {
      onLog,
      signal: stopper.signal,
    });
    setEnded(end.kind === 'ended' && openSteps(end.log).length === 0 ? end : undefined);
  };
  const stop = () => {
    running?.stopper.abort();
    setRunning((before) => before && { ...before, isStopping: true });
  };
  return { running, ended, run, stop, clear: () => setRunning(undefined) };
}

const lookAgainEvery = 20_000;

/** While another lead is at work, looks now and then how far that is. */
function useLookAgain(isOn: boolean, look: () => Promise<void>): void {
  useEffect(() => {
    if (!isOn) {
      return undefined;
    }
    const looking = setInterval(() => void look(), lookAgainEvery);
    return () => clearInterval(looking);
  });
}
