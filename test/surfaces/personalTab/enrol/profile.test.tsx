import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { openHome } from '#useCases/programme/openHome.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const card = async () => await screen.findByRole('region', { name: 'This is you in the programme' });
const press = async (name: string) => await userEvent.click(within(await card()).getByRole('button', { name }));
const field = (name: string) => screen.getByRole('textbox', { name });
const correctedOf = async (services: Services) => (await openHome(services)).memberships[0]?.enrolment.value.corrected;

async function retype(name: string, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), `${text}{Tab}`);
}

test('shows what the directory says, and who sees it', async () => {
  const { ada } = await aPairOnItsWay('invited');
  openScreen(<PersonalTab />, ada);
  expect(await card()).toHaveTextContent('Ada Osei');
  expect(await card()).toHaveTextContent('Analyst · Digital');
  expect(await card()).toHaveTextContent('Your partner and the programme leads see it.');
});

test('a correction is kept, shown beside what the directory says, and taken back by typing that', async () => {
  const { ada } = await aPairOnItsWay('invited');
  openScreen(<PersonalTab />, ada);
  await press('Not right?');
  await retype('Department', '  Data & AI ');
  await waitFor(async () => expect(await correctedOf(ada)).toEqual({ department: 'Data & AI' }));
  expect(await card()).toHaveTextContent('You put your department right. The directory says: Digital');
  cleanup();
  openScreen(<PersonalTab />, ada);
  expect(await card()).toHaveTextContent('Analyst · Data & AI');
  await press('Not right?');
  await retype('Department', 'Digital');
  await waitFor(async () => expect(await correctedOf(ada)).toEqual({}));
  expect(await card()).toHaveTextContent('Analyst · Digital');
});

test('says that rules about managers and levels keep to the directory', async () => {
  const { ada } = await aPairOnItsWay('invited');
  openScreen(<PersonalTab />, ada);
  await press('Not right?');
  expect(await card()).toHaveTextContent(/so do your manager and your level/);
  expect(await accessibilityFaults()).toEqual([]);
});

test('a correction made without a network waits on the device', async () => {
  const { ada } = await aPairOnItsWay('invited');
  const write = async () => await Promise.reject(new OutsideProblem('offline', 'No network'));
  openScreen(<PersonalTab />, { ...ada, people: { ...ada.people, write } });
  await press('Not right?');
  await retype('Job title', 'Data scientist');
  await screen.findByText(/Your answers wait on this device/);
  cleanup();
  openScreen(<PersonalTab />, ada);
  await waitFor(async () => expect(await correctedOf(ada)).toEqual({ jobTitle: 'Data scientist' }));
});
