import { isProblem } from '#ports/problem.ts';
import type { ChangesSeen } from '#useCases/sessions/lookForChanges.ts';

/** What a watch looks with. */
export interface Watching {
  readonly look: (mark: string | undefined) => Promise<ChangesSeen>;
  /** Whether somebody sees the page, and there is a network. */
  readonly mayLook: () => boolean;
  /** Reads what changed. When it throws, the same change is found again. */
  readonly onChanged: (partnerWrote: boolean) => Promise<void>;
}

/** Looks now and then whether the pair wrote something, for as long as somebody sees the page. */
export interface PairWatch {
  /** The page is seen again, or the network is back: a watch that slept looks at once. */
  readonly wake: () => void;
  readonly stop: () => void;
}

export function watchPair({ look, mayLook, onChanged }: Watching): PairWatch {
  let mark: string | undefined;
  let pauseMs = usualPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: 'asleep' | 'awake' | 'stopped' = 'asleep';

  const lookOnce = async () => {
    try {
      const seen = await look(mark);
      if (seen.mayHaveChanged && state === 'awake') {
        await onChanged(seen.partnerWrote);
      }
      mark = seen.mark;
      pauseMs = usualPauseMs;
    } catch (error) {
      // What is on screen stays. Without a network nobody is asked in vain, so there is no reason to wait longer.
      console.warn('Cannot look what the two wrote', error);
      pauseMs = isProblem(error, 'offline') ? usualPauseMs : Math.min(2 * pauseMs, longestPauseMs);
    }
  };
  const goOn = async () => {
    if (!mayLook()) {
      state = 'asleep';
      return;
    }
    await lookOnce();
    if (state === 'awake') {
      timer = setTimeout(() => void goOn(), pauseMs);
    }
  };
  const wake = () => {
    if (state === 'asleep') {
      state = 'awake';
      void goOn();
    }
  };
  wake();
  return {
    wake,
    stop: () => {
      state = 'stopped';
      clearTimeout(timer);
    },
  };
}

/** Two people who write in turns see each other's words before they answer. */
const usualPauseMs = 15_000;
const longestPauseMs = 5 * 60_000;
