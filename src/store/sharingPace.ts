import { sharingLimit } from '#domain/expectedTime.ts';
import type { Clock } from '#ports/clock.ts';

export interface PaceOptions {
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const { calls: most, period } = sharingLimit;

/** Call it before each sharing call: it resolves when SharePoint will take one more. */
export function sharingPace({ clock, wait }: PaceOptions): () => Promise<void> {
  const recent: number[] = [];
  let line: Promise<void> = Promise.resolve();
  const turn = async (): Promise<void> => {
    const oldest = recent.length < most ? undefined : recent.shift();
    if (oldest !== undefined && oldest + period > clock.now()) {
      await wait(oldest + period - clock.now());
    }
    recent.push(clock.now());
  };
  return () => {
    line = line.then(turn);
    return line;
  };
}
