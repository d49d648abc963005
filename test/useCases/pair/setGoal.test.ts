import { expect, test } from '@jest/globals';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { ada, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const goals = async (services: Parameters<typeof pairOf>[0]) =>
  (await pairOf(services)).goals.map(({ value }) => [value.of, value.title, value.progress]);

test('adds a goal that the partner sees too', async () => {
  const { ada: mentor, omar: mentee } = await aPairOnItsWay('accepted');
  await setGoal(mentor, await pairOf(mentor), { key: 'one', title: ' Speak to the board ' });
  expect(await goals(mentee)).toEqual([[ada, 'Speak to the board', 0]]);
});

test('needs words', async () => {
  const { ada: mentor } = await aPairOnItsWay('accepted');
  const wordless = setGoal(mentor, await pairOf(mentor), { key: 'one', title: '  ' });
  await expect(wordless).rejects.toThrow('Cannot set a goal without words');
});

test('adds one goal when the first answer was lost, in the words said last', async () => {
  const { ada: mentor } = await aPairOnItsWay('accepted');
  const view = await pairOf(mentor);
  const lost = setGoal(interrupted(mentor, 0, 'after'), view, { key: 'one', title: 'Speak' });
  await expect(lost).rejects.toMatchObject({ kind: 'offline' });
  const later = { ...mentor, clock: fixedClock('2026-11-23T08:05:00Z') };
  await setGoal(later, view, { key: 'one', title: 'Speak' });
  expect(await goals(mentor)).toEqual([[ada, 'Speak', 0]]);
  await setGoal(later, view, { key: 'one', title: 'Speak to the board' });
  expect(await goals(mentor)).toEqual([[ada, 'Speak to the board', 0]]);
});
