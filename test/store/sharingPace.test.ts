import { expect, test } from '@jest/globals';
import { sharingPace } from '#store/sharingPace.ts';

test('lets 290 sharing calls through at once, and the next ones when five minutes are over', async () => {
  let now = 0;
  const waits: number[] = [];
  const turn = sharingPace({
    now: () => now,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  });
  for (let call = 0; call < 290; call += 1) {
    await turn();
    now += 100;
  }
  expect(waits).toEqual([]);
  await Promise.all([turn(), turn()]);
  expect(waits).toEqual([300_000 - 29_000, 100]);
});
