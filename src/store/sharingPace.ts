import { minute } from '#domain/time/instant.ts';
import type { Clock } from '#ports/clock.ts';

export interface PaceOptions {
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * SharePoint takes 300 sharing calls in five minutes from one app in one tenant; ten are left for others. Source:
 * https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online.
 */
const most = 290;
const period = 5 * minute;

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
