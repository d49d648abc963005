import { expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { GoalList } from '#surfaces/session/GoalList.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { changeGoal } from '#useCases/pair/changeGoal.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

function GoalsOfPair({ services }: { readonly services: Services }) {
  const pair = useLoad(['pair'], async () => await pairOf(services));
  return pair.status === 'ready' && <GoalList view={pair.value} onChanged={pair.reload} />;
}

async function withGoal(services = (mine: Services): Services => mine) {
  const { ada, omar } = await aPairOnItsWay('booked');
  await setGoal(ada, await pairOf(ada), { key: 'one', title: 'Speak' });
  openScreen(<GoalsOfPair services={services(ada)} />, services(ada));
  return { ada, omar, goals: within(await screen.findByRole('region', { name: 'Goals' })) };
}

const bar = () => screen.getByRole('progressbar', { name: 'Speak' });
const goalOf = async (services: Services) => (await pairOf(services)).goals[0];
const openForm = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Change: Speak' }));
  return await screen.findByRole('textbox', { name: 'Steps on the way' });
};

test('a goal gets steps and an end; ticking a step moves its bar', async () => {
  const { omar, goals } = await withGoal();
  expect(await goals.findByText('Until your last session, 1 June 2027')).toBeVisible();
  await userEvent.type(await openForm(), 'Find a date{Enter}Write three lines');
  fireEvent.change(screen.getByLabelText('Until when?'), { target: { value: '2027-03-01' } });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await goals.findByText('Until 1 March 2027')).toBeVisible();
  const first = await goals.findByRole('checkbox', { name: 'Find a date' });
  await userEvent.click(first);
  expect(await goals.findByText('1 of 2 steps done')).toBeVisible();
  expect(bar()).toHaveAttribute('aria-valuenow', '0.5');
  expect(await goals.findByRole('button', { name: 'Undo: Speak' })).toBeVisible();
  expect((await goalOf(omar))?.value).toMatchObject({
    steps: [
      { what: 'Find a date', isDone: true },
      { what: 'Write three lines', isDone: false },
    ],
    until: '2027-03-01',
  });
});

test('what was changed can be put back, and the focus stays at the goal', async () => {
  const { ada, goals } = await withGoal();
  await userEvent.selectOptions(await goals.findByRole('combobox', { name: 'How far: Speak' }), 'Half way');
  const undo = await goals.findByRole('button', { name: 'Undo: Speak' });
  expect((await goalOf(ada))?.value.progress).toBe(50);
  await userEvent.click(undo);
  expect(await goals.findByRole('option', { name: 'Not begun', selected: true })).toBeInTheDocument();
  expect((await goalOf(ada))?.value.progress).toBe(0);
  expect(goals.getByRole('listitem')).toContainElement(document.activeElement as HTMLElement);
});

test('a change of the partner is never undone along with one’s own', async () => {
  const { ada, omar, goals } = await withGoal();
  await userEvent.selectOptions(await goals.findByRole('combobox', { name: 'How far: Speak' }), 'Half way');
  await goals.findByRole('button', { name: 'Undo: Speak' });
  const goal = await goalOf(omar);
  if (!goal) {
    throw new Error('Expected a goal');
  }
  await changeGoal(omar, await pairOf(omar), goal, { ...goal.value, title: 'Speak up' });
  await userEvent.click(goals.getByRole('button', { name: 'Undo: Speak' }));
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect((await goalOf(ada))?.value).toMatchObject({ title: 'Speak up', progress: 50 });
});

test('too many steps, or no words, are said beside the field and lose nothing', async () => {
  const { ada } = await withGoal();
  const steps = await openForm();
  await userEvent.type(steps, 'a{Enter}b{Enter}c{Enter}d{Enter}e{Enter}f{Enter}g{Enter}h{Enter}i');
  await userEvent.clear(screen.getByRole('textbox', { name: 'The goal' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('A goal needs a word or two.')).toBeVisible();
  expect(screen.getByText('These are more than 8. A few bigger ones are easier to follow.')).toBeVisible();
  expect(steps).toHaveValue('a\nb\nc\nd\ne\nf\ng\nh\ni');
  expect((await goalOf(ada))?.value.steps ?? []).toEqual([]);
});

test('offline, the goal goes back to what is kept, and says why', async () => {
  const { goals } = await withGoal((mine) => ({
    ...mine,
    pairs: {
      ...mine.pairs,
      write: async () => {
        throw new OutsideProblem('offline', 'Cannot reach SharePoint');
      },
    },
  }));
  await userEvent.selectOptions(await goals.findByRole('combobox', { name: 'How far: Speak' }), 'Half way');
  expect(await goals.findByText(/You seem to be offline/)).toBeVisible();
  expect(goals.getByRole('option', { name: 'Not begun', selected: true })).toBeInTheDocument();
});
