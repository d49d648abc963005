import { expect, test } from '@jest/globals';
import { instant, later } from '#domain/time/instant.ts';
import { sharingPace } from '#store/sharingPace.ts';

test('lets 290 sharing calls through at once, and the next ones when five minutes are over', async () => {
  let now = instant('2027-01-12T10:00:00Z');
  const waits: number[] = [];
  const turn = sharingPace({
    clock: { now: () => now },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now = later(now, milliseconds);
    },
  });
  for (let call = 0; call < 290; call += 1) {
    await turn();
    now = later(now, 100);
  }
  expect(waits).toEqual([]);
  await Promise.all([turn(), turn()]);
  expect(waits).toEqual([300_000 - 29_000, 100]);
});
