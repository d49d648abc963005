import { minute } from '#domain/time/instant.ts';

export interface PaceOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * SharePoint takes 300 sharing calls in five minutes from one app in one tenant; ten are left for others. Source:
 * https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online.
 */
const most = 290;
const period = 5 * minute;

/** Call it before each sharing call: it resolves when SharePoint will take one more. */
export function sharingPace({ now, wait }: PaceOptions): () => Promise<void> {
  const recent: number[] = [];
  let line: Promise<void> = Promise.resolve();
  const turn = async (): Promise<void> => {
    const oldest = recent.length < most ? undefined : recent.shift();
    if (oldest !== undefined && oldest + period > now()) {
      await wait(oldest + period - now());
    }
    recent.push(now());
  };
  return () => {
    line = line.then(turn);
    return line;
  };
}
