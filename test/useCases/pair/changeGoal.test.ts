import { expect, test } from '@jest/globals';
import { localDate } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { changeGoal } from '#useCases/pair/changeGoal.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { ada as adaId, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

async function withGoal() {
  const { ada, omar } = await aPairOnItsWay('accepted');
  await setGoal(ada, await pairOf(ada), { key: 'one', title: 'Speak' });
  const view = await pairOf(ada);
  const [goal] = view.goals;
  if (!goal) {
    throw new Error('Expected a goal');
  }
  return { ada, omar, view, goal };
}

test('says how far a goal has come', async () => {
  const { ada, omar, view, goal } = await withGoal();
  await changeGoal(ada, view, goal, { ...goal.value, progress: 60 });
  expect((await pairOf(omar)).goals[0]?.value).toMatchObject({ title: 'Speak', progress: 60 });
});

test('either of the two says it in other words, with steps and an end; whose goal it is stays', async () => {
  const { ada, omar, view, goal } = await withGoal();
  const steps = [{ what: 'Find a date', isDone: true }];
  const until = localDate('2027-03-01');
  await changeGoal(omar, view, goal, { title: ' Speak to the board ', progress: 0, steps, until });
  expect((await pairOf(ada)).goals[0]?.value).toMatchObject({ of: adaId, title: 'Speak to the board', steps, until });
});

test('does not overwrite what the partner changed meanwhile', async () => {
  const { ada, omar, view, goal } = await withGoal();
  await changeGoal(omar, view, goal, { ...goal.value, progress: 40 });
  const late = changeGoal(ada, view, goal, { ...goal.value, progress: 60 });
  await expect(late).rejects.toMatchObject({ kind: 'conflict' });
  expect((await pairOf(ada)).goals[0]?.value.progress).toBe(40);
});

test('needs words, and no more steps than can be seen at a glance', async () => {
  const { ada, view, goal } = await withGoal();
  const steps = Array.from({ length: 9 }, (_, index) => ({ what: `Step ${index}`, isDone: false }));
  await expect(changeGoal(ada, view, goal, { ...goal.value, title: ' ' })).rejects.toThrow('expected words');
  await expect(changeGoal(ada, view, goal, { ...goal.value, steps })).rejects.toThrow('at most 8 steps, got 9');
});

test('new words wait for privacy; a tick does not', async () => {
  const { ada, view, goal } = await withGoal();
  const confirmed = false as const;
  const privacyOf: Services['pairs']['privacyOf'] = async () => ({
    confirmed,
    readers: [],
    unexpected: [],
    isWhole: true,
  });
  const unsure = { ...ada, pairs: { ...ada.pairs, privacyOf } };
  const worded = { ...goal.value, steps: [{ what: 'A secret', isDone: false }] };
  await expect(changeGoal(unsure, view, goal, worded)).rejects.toMatchObject({ kind: 'notPrivate' });
  await changeGoal(unsure, view, goal, { ...goal.value, progress: 25 });
  expect((await pairOf(ada)).goals[0]?.value.progress).toBe(25);
});
