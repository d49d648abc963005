import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

/** What a program can find; colours need a browser that draws. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('topics that are picked, open by theme and searched for have no fault that a program can find', async () => {
  const { ada } = await aPairOnItsWay('invited');
  openScreen(<PersonalTab />, ada);
  const teach = await screen.findByRole('group', { name: 'What could you teach?' });
  await userEvent.click(within(teach).getByRole('button', { name: 'Prompt writing' }));
  await userEvent.click(within(teach).getByRole('button', { name: 'Show all topics' }));
  await userEvent.click(within(teach).getByRole('button', { name: /^Inclusion/ }));
  expect(await faults()).toEqual([]);
  await userEvent.type(within(teach).getByRole('textbox'), 'data');
  expect(await faults()).toEqual([]);
});

test('pausing has no fault that a program can find', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  openScreen(<PersonalTab />, ada);
  await userEvent.click(await screen.findByRole('button', { name: 'Pause for a while' }));
  expect(await faults()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Pause' }));
  await screen.findByRole('heading', { name: /You are pausing until/ });
  expect(await faults()).toEqual([]);
});
