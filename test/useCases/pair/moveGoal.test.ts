import { expect, test } from '@jest/globals';
import { moveGoal } from '#useCases/pair/moveGoal.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

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
  await moveGoal(ada, view, goal, 60);
  expect((await pairOf(omar)).goals[0]?.value).toMatchObject({ title: 'Speak', progress: 60 });
});

test('does not overwrite what the partner moved meanwhile', async () => {
  const { ada, omar, view, goal } = await withGoal();
  await moveGoal(omar, view, goal, 40);
  await expect(moveGoal(ada, view, goal, 60)).rejects.toMatchObject({ kind: 'conflict' });
  expect((await pairOf(ada)).goals[0]?.value.progress).toBe(40);
});
