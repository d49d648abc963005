/** What a window said to one more amount. */
export interface Reading {
  readonly isOver: boolean;
  /** Used in this window so far, this amount included. */
  readonly used: number;
  /** Until the next window begins, rounded up, at least 1. */
  readonly secondsLeft: number;
}

/** Counts amounts in one window of time after the other; a clock that is moved back begins a new one. */
export type CountingWindow = (amount: number, now: number) => Reading;

/** `periodMs` is the length of a window. What goes over the limit counts too, as SharePoint says of its own. */
export function countingWindow(limit: number, periodMs: number): CountingWindow {
  let start = Number.NEGATIVE_INFINITY;
  let used = 0;
  return (amount, now) => {
    if (now < start || now >= start + periodMs) {
      start = now;
      used = 0;
    }
    used += amount;
    const secondsLeft = Math.max(1, Math.ceil((start + periodMs - now) / 1_000));
    return { isOver: used > limit, used, secondsLeft };
  };
}
