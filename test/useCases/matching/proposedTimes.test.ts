import { expect, test } from '@jest/globals';
import type { Milestone } from '#domain/entries.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { openDesk, type PairStatus } from '#useCases/programme/openDesk.ts';
import { proposedTimes } from '#useCases/matching/proposedTimes.ts';
import { ada, aPairOnItsWay, omar, slot, type StoryStage } from '#test/surfaces/aPairOnItsWay.ts';

/** What the lead finds of Ada and Omar. */
async function found(stage: StoryStage) {
  const { lead, programme } = await aPairOnItsWay(stage);
  const { pairs } = await openDesk(lead, programme);
  return { lead, pairs };
}

const withMilestone = (pairs: readonly PairStatus[], milestone: Milestone): readonly PairStatus[] =>
  pairs.map((status) => ({ ...status, reached: new Map([[omar, [milestone]]]) }));

test.each(['proposed', 'accepted', 'agreed'] as const)('both keep the time of a pair that is %s', async (stage) => {
  const { lead, pairs } = await found(stage);
  expect(await proposedTimes(lead, pairs)).toEqual(new Map([ada, omar].map((person) => [person, sessionSpans(slot)])));
});

test('what is booked stands in the calendar already', async () => {
  const { lead, pairs } = await found('booked');
  expect(pairs).toHaveLength(1);
  expect((await proposedTimes(lead, pairs)).size).toBe(0);
});

test('a no frees the time', async () => {
  const { lead, pairs } = await found('proposed');
  expect((await proposedTimes(lead, withMilestone(pairs, 'declined'))).size).toBe(0);
});

test('pairs that the desk does not know keep nothing', async () => {
  const { lead } = await found('proposed');
  expect((await proposedTimes(lead, [])).size).toBe(0);
});
