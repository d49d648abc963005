import type { Clock } from '#ports/clock.ts';
import type { Patience } from '#ports/patience.ts';

/** Keeps count of the pauses that are going on; the one that ends last is told. */
export function openPatience(clock: Clock): Patience & {
  readonly begin: (milliseconds: number, over: Promise<void>) => void;
} {
  const ends = new Set<{ readonly at: number }>();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    begin(milliseconds, over) {
      const end = { at: clock.now() + milliseconds };
      ends.add(end);
      tell();
      void over.finally(() => {
        ends.delete(end);
        tell();
      });
    },
    waitsUntil: () => (ends.size === 0 ? undefined : Math.max(...[...ends].map(({ at }) => at))),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
