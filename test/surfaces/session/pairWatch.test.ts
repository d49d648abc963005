import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { OutsideProblem } from '#ports/problem.ts';
import { watchPair } from '#surfaces/session/pairWatch.ts';

let asked: (string | undefined)[] = [];
let isSeen = true;
let problem: OutsideProblem | undefined;
let changes = 0;

/** Every third answer says that something changed, and each gives a new mark. */
const look = async (mark: string | undefined) => {
  asked.push(mark);
  if (problem) {
    throw problem;
  }
  changes += 1;
  return { mark: `m${changes}`, mayHaveChanged: changes % 3 === 1, partnerWrote: changes > 1 };
};

const watch = (onChanged: (partnerWrote: boolean) => Promise<void> = async () => undefined) =>
  watchPair({ look, mayLook: () => isSeen, onChanged });
const passing = async (seconds: number) => await jest.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  [asked, isSeen, problem, changes] = [[], true, undefined, 0];
});

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

test('asks at once and then four times a minute, each time from where the last answer ended', async () => {
  const told: boolean[] = [];
  const { stop } = watch(async (partnerWrote) => void told.push(partnerWrote));
  await passing(60);
  stop();
  expect(asked).toEqual([undefined, 'm1', 'm2', 'm3', 'm4']);
  expect(told).toEqual([false, true]);
  await passing(60);
  expect(asked).toHaveLength(5);
});

test('asks nothing while nobody sees the page, and at once when somebody does', async () => {
  const { wake, stop } = watch();
  await passing(20);
  isSeen = false;
  await passing(600);
  expect(asked).toHaveLength(2);
  isSeen = true;
  wake();
  wake();
  await passing(0);
  expect(asked).toHaveLength(3);
  stop();
});

test('leaves a busy Microsoft 365 alone for longer each time, up to five minutes', async () => {
  problem = new OutsideProblem('busy', 'too many requests');
  const { wake, stop } = watch();
  const pauses: number[] = [];
  for (let last = 0, second = 1; pauses.length < 6; second += 1) {
    const before = asked.length;
    wake();
    await passing(1);
    if (asked.length > before) {
      pauses.push(second - last);
      last = second;
    }
  }
  expect(pauses).toEqual([30, 60, 120, 240, 300, 300]);
  problem = undefined;
  await passing(300 + 15);
  expect(asked.slice(-2)).toEqual([undefined, 'm1']);
  stop();
});

test('asks on as usual when the network was gone for a moment', async () => {
  problem = new OutsideProblem('offline', 'no network');
  const { stop } = watch();
  await passing(45);
  expect(asked).toHaveLength(4);
  stop();
});

test('finds a change again that could not be read', async () => {
  let isReadable = false;
  const { stop } = watch(async () => {
    if (!isReadable) {
      throw new OutsideProblem('offline', 'no network');
    }
  });
  await passing(0);
  isReadable = true;
  await passing(15);
  expect(asked).toEqual([undefined, undefined]);
  stop();
});
