import { expect, test } from '@jest/globals';
import { reachMilestone } from '#useCases/pair/reachMilestone.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { ada, aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

test('leaves one milestone however often it is reached, dated the first time', async () => {
  const { ada: mentor, lead } = await aPairOnItsWay('proposed');
  const { id } = (await pairOf(mentor)).proposal.pair;
  await reachMilestone(mentor, ada, id, 'signed');
  await reachMilestone({ ...mentor, clock: fixedClock('2026-12-01T08:00:00Z') }, ada, id, 'signed');
  const found = await lead.people.readEvery('milestone');
  expect(found.map(({ folder, value }) => [folder, value.reached, value.at])).toEqual([
    [ada, 'signed', mentor.clock.now()],
  ]);
});

test('can be left only in a folder of one’s own', async () => {
  const { ada: mentor } = await aPairOnItsWay('proposed');
  const { id } = (await pairOf(mentor)).proposal.pair;
  await expect(reachMilestone(mentor, omar, id, 'signed')).rejects.toMatchObject({ kind: 'missing' });
});
