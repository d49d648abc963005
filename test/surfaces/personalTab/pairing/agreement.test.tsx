import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { anAgreement } from '#test/builders/anAgreement.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const field = async (name: string) => await screen.findByRole('textbox', { name });
const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));
const retype = async (name: string, text: string) => {
  await userEvent.clear(await field(name));
  await userEvent.type(await field(name), text);
};

test('shows good words for each part, which are signed as they stand', async () => {
  const { ada, omar } = await aPairOnItsWay('accepted');
  openScreen(<PersonalTab />, ada);
  for (const part of ['When we meet', 'How we talk', 'What stays between us', 'Free to leave']) {
    expect(await screen.findByText(part)).toBeVisible();
  }
  await userEvent.type(await field('What I hope for'), 'To be heard');
  await press('Sign');
  expect(await screen.findByText('Omar Haddad has not signed yet. You will see it here.')).toBeVisible();
  const [signed] = (await pairOf(omar)).signatures;
  expect(signed?.words?.confidentiality).toBe('What is said stays between us, unless we both agree to share it.');
});

test('words that one of the two changes are marked for the other, who signs them', async () => {
  const { ada, omar } = await aPairOnItsWay('accepted');
  openScreen(<PersonalTab />, ada);
  await press('Change the words');
  await retype('Free to leave', 'A word is enough');
  await userEvent.type(await field('What I hope for'), 'To be heard');
  await press('Sign');
  await screen.findByText('Omar Haddad has not signed yet. You will see it here.');
  document.body.replaceChildren();
  openScreen(<PersonalTab />, omar);
  expect(await screen.findByText('Ada Osei signed these words. What changed is marked.')).toBeVisible();
  expect(screen.getByText('A word is enough')).toBeVisible();
  expect(screen.getAllByText('Changed')).toHaveLength(1);
  await userEvent.type(await field('What I hope for'), 'To learn');
  await press('Sign');
  expect(await screen.findByRole('heading', { name: 'Find your time' })).toBeVisible();
});

test('whoever signed other words is asked again, with what they hoped for still there', async () => {
  const { ada, omar } = await aPairOnItsWay('accepted');
  await signAgreement(ada, await pairOf(ada), { hope: 'To be heard', words: anAgreement() });
  const words = anAgreement({ talking: 'In French' });
  await signAgreement(omar, await pairOf(omar), { hope: 'To learn', words });
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/Omar Haddad has changed the words since you signed/)).toBeVisible();
  expect(await field('What I hope for')).toHaveValue('To be heard');
  expect(screen.getByText('Openly and kindly')).toBeVisible();
  await press('Sign');
  expect(await screen.findByRole('heading', { name: 'Your mentee books' })).toBeVisible();
});

test('nothing that was written is lost when the partner signs other words meanwhile', async () => {
  const { ada, omar } = await aPairOnItsWay('accepted');
  openScreen(<PersonalTab />, ada);
  await press('Change the words');
  await retype('How we talk', 'On foot');
  await userEvent.type(await field('What I hope for'), 'To be heard');
  const words = anAgreement({ talking: 'In French' });
  await signAgreement(omar, await pairOf(omar), { hope: 'To learn', words });
  await press('Sign');
  expect(await screen.findByText(/Omar Haddad signed other words just now/)).toBeVisible();
  expect(await field('How we talk')).toHaveValue('On foot');
  expect(await screen.findByText('In French')).toBeVisible();
  expect((await pairOf(omar)).signatures).toHaveLength(1);
  await press('Sign');
  expect(await screen.findByText('Omar Haddad has not signed yet. You will see it here.')).toBeVisible();
});

test('what somebody hopes for stands in its field after a reload, until they have signed', async () => {
  const { ada } = await aPairOnItsWay('accepted');
  openScreen(<PersonalTab />, ada);
  await userEvent.type(await field('What I hope for'), 'To be heard');
  cleanup();
  openScreen(<PersonalTab />, ada);
  await waitFor(async () => expect(await field('What I hope for')).toHaveValue('To be heard'));
  await press('Sign');
  await screen.findByText('Omar Haddad has not signed yet. You will see it here.');
  expect(await ada.drafts.everyOf((await pairOf(ada)).me)).toEqual([]);
});

test('asks for a few words where a part is left empty, and signs nothing', async () => {
  const { ada } = await aPairOnItsWay('accepted');
  openScreen(<PersonalTab />, ada);
  await press('Change the words');
  await userEvent.clear(await field('Free to leave'));
  await userEvent.type(await field('What I hope for'), 'To be heard');
  await press('Sign');
  expect(await screen.findByText('Please leave a few words here.')).toBeVisible();
  expect((await pairOf(ada)).signatures).toEqual([]);
});

test('can be read again on the home of the pair', async () => {
  const { omar } = await aPairOnItsWay('booked');
  openScreen(<PersonalTab />, omar);
  const card = await screen.findByRole('region', { name: 'Our agreement' });
  await userEvent.click(within(card).getByRole('button', { name: 'Read our agreement' }));
  expect(within(card).getByText('What is said stays between us')).toBeVisible();
  expect(within(card).getAllByText('To learn a lot')).toHaveLength(2);
});
