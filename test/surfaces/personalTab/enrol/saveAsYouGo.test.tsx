import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { enrol } from '#useCases/programme/enrol.ts';
import { keepAnswers } from '#useCases/programme/keepAnswers.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const kept = 'Your answers are kept. You can go on later, here or on another device.';
const answers = { teaches: ['excel'], wantsToLearn: [], style: undefined, languages: ['en'], capacity: 1 };

async function enrolmentOf(services: Services) {
  const [membership] = (await openHome(services)).memberships;
  if (!membership) {
    throw new Error('Expected an invitation');
  }
  return membership.enrolment;
}

async function open(services: Services) {
  cleanup();
  openScreen(<PersonalTab />, services);
  const teach = await screen.findByRole('group', { name: 'What could you teach?' });
  return { pick: async (name: string) => await userEvent.click(within(teach).getByRole('button', { name })), teach };
}

test('each answer is kept at once and found again after a reload, and nobody has joined', async () => {
  const { ada } = await aPairOnItsWay('invited');
  const { pick } = await open(ada);
  await pick('Prompt writing');
  await userEvent.click(screen.getByRole('button', { name: 'See what comes' }));
  await screen.findByText(kept);
  await waitFor(async () =>
    expect((await enrolmentOf(ada)).value).toMatchObject({
      state: 'invited',
      teaches: ['promptWriting'],
      styles: ['explores'],
    }),
  );
  const { teach } = await open(ada);
  expect(within(teach).getByRole('button', { name: 'Remove Prompt writing' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'See what comes' })).toHaveAttribute('aria-pressed', 'true');
});

test('answers given without a network wait on the device, and go on with the next opening', async () => {
  const { ada } = await aPairOnItsWay('invited');
  const write = async () => await Promise.reject(new OutsideProblem('offline', 'No network'));
  const { pick } = await open({ ...ada, people: { ...ada.people, write } });
  await pick('Prompt writing');
  await screen.findByText(/Your answers wait on this device/);
  await userEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect((await enrolmentOf(ada)).value).toMatchObject({ state: 'invited', teaches: [] });
  await open(ada);
  await screen.findByText(kept);
  expect((await enrolmentOf(ada)).value.teaches).toEqual(['promptWriting']);
  expect(await ada.drafts.everyOf((await enrolmentOf(ada)).value.person)).toEqual([]);
});

test('what was answered on another device meanwhile is joined with, too', async () => {
  const { ada } = await aPairOnItsWay('invited');
  const { pick } = await open(ada);
  await keepAnswers(ada, await enrolmentOf(ada), { wantsToLearn: ['strategy'] });
  await pick('Prompt writing');
  await userEvent.click(screen.getByRole('button', { name: 'Join' }));
  await screen.findByRole('heading', { name: 'You are in' });
  expect((await enrolmentOf(ada)).value).toMatchObject({ teaches: ['promptWriting'], wantsToLearn: ['strategy'] });
});

test('who joined on another device meanwhile is shown so, and stays as they joined', async () => {
  const { ada } = await aPairOnItsWay('invited');
  const { pick } = await open(ada);
  await enrol(ada, await enrolmentOf(ada), answers);
  await pick('Prompt writing');
  await userEvent.click(screen.getByRole('button', { name: 'Join' }));
  await screen.findByRole('heading', { name: 'You are in' });
  expect((await enrolmentOf(ada)).value.teaches).toEqual(['excel']);
});

test('changes of somebody who is in are sent only when they say so', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  openScreen(<PersonalTab />, ada);
  await userEvent.click(await screen.findByRole('button', { name: 'Change my answers' }));
  const teach = await screen.findByRole('group', { name: 'What could you teach?' });
  await userEvent.click(within(teach).getByRole('button', { name: 'Prompt writing' }));
  await userEvent.click(screen.getByRole('button', { name: 'Leave it as it was' }));
  expect((await enrolmentOf(ada)).value.teaches).toEqual(['aiTools']);
});
