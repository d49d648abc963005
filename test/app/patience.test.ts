import { expect, test } from '@jest/globals';
import { openPatience } from '#app/patience.ts';
import type { Instant } from '#domain/time/instant.ts';

const now = 1_000_000 as Instant;

function aPause(): { readonly over: Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { over, end: () => end() };
}

test('tells when the pause that ends last is over, and each change to whoever listens', async () => {
  const patience = openPatience({ now: () => now });
  const [short, long] = [aPause(), aPause()];
  let changes = 0;
  const stop = patience.onChange(() => {
    changes += 1;
  });
  expect(patience.waitsUntil()).toBeUndefined();
  patience.begin(8_000, long.over);
  patience.begin(3_000, short.over);
  expect(patience.waitsUntil()).toBe(now + 8_000);
  long.end();
  await long.over.then(() => undefined);
  expect(patience.waitsUntil()).toBe(now + 3_000);
  short.end();
  await short.over.then(() => undefined);
  expect(patience.waitsUntil()).toBeUndefined();
  expect(changes).toBe(4);
  stop();
  patience.begin(1_000, aPause().over);
  expect(changes).toBe(4);
});
