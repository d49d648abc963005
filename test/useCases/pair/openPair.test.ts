import { expect, test } from '@jest/globals';
import { openPair } from '#useCases/pair/openPair.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

test('shows both the same goals, signatures and series', async () => {
  const { ada, omar } = await aPairOnItsWay('booked');
  await setGoal(ada, await pairOf(ada), { key: 'one', title: 'Speak' });
  const [one, other] = [await pairOf(ada), await pairOf(omar)];
  expect(one.signatures).toHaveLength(2);
  expect(one.series?.value.state).toBe('booked');
  expect({ ...one, me: '', myRole: '', partner: '' }).toEqual({ ...other, me: '', myRole: '', partner: '' });
});

test('is closed to everybody else, leads included', async () => {
  const { ada, lead } = await aPairOnItsWay('booked');
  const { me, proposal, programme } = await pairOf(ada);
  await expect(openPair(lead, { me, proposal, programme })).rejects.toMatchObject({ kind: 'missing' });
});
