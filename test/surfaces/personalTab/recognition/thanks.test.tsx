import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Services } from '#ports/services.ts';
import { ThanksCard } from '#surfaces/personalTab/recognition/ThanksCard.tsx';
import { openHome } from '#useCases/programme/openHome.ts';
import { useLoad } from '#ui/useLoad.ts';
import { useApp } from '#app/appContext.tsx';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { place, publish, placesOf, thanksGiven, words } from '#test/useCases/recognition/thanksStory.ts';

/** The card as it stands on the page of a pair, which is read again when something was written. */
function Page() {
  const { services } = useApp();
  const home = useLoad(['home'], async () => await openHome(services));
  const view = home.status === 'ready' ? home.value.pairs[0] : undefined;
  return (
    <main>
      <h1>{view ? 'Home' : 'Loading'}</h1>
      {home.status === 'ready' && view && <ThanksCard view={view} onChanged={home.reload} />}
    </main>
  );
}

const press = async (name: string | RegExp) => await userEvent.click(await screen.findByRole('button', { name }));
const field = () => screen.findByRole('textbox', { name: 'Your thanks to Ada Osei' });
const said = async (services: Services) =>
  (await pairOf(services)).thanks.map(({ value }) => [value.text, value.mayBeShown]);

test('a mentee gives thanks in two sentences, and is told who can read them', async () => {
  const { ada, omar } = await aPairOnItsWay('booked');
  openScreen(<Page />, omar);
  expect(await screen.findByText('A word of thanks to Ada Osei is welcome at any time.')).toBeVisible();
  await press('Write thanks');
  expect(await field()).toHaveFocus();
  expect(await screen.findByText('Only you and Ada Osei.')).toBeVisible();
  expect(await field()).toHaveAccessibleDescription(/Only you and Ada Osei\./);
  expect(screen.getByText(/reads it first, and decides/)).toBeVisible();
  await userEvent.type(await field(), 'You made me curious. You never made me feel slow.');
  await press('Give thanks');
  const outcome = await screen.findByText('Ada Osei can read it now.');
  await waitFor(() => expect(outcome.closest('[role=status]')).toHaveFocus());
  expect(await said(ada)).toEqual([['You made me curious. You never made me feel slow.', false]]);
  expect(screen.getByText(/Not for the wall\./)).toBeVisible();
});

test('the mentor is told in Teams that thanks are there, not what they say', async () => {
  const { omar, notifications } = await aPairOnItsWay('booked');
  openScreen(<Page />, omar);
  await press('Write thanks');
  await userEvent.type(await field(), 'You made me curious.');
  await press('Give thanks');
  await screen.findByText('Ada Osei can read it now.');
  await waitFor(() =>
    expect(notifications.sent).toEqual([
      { kind: 'thanksReceived', to: 'ada', page: '', topic: 'Thanks', preview: 'Omar Haddad thanks you' },
    ]),
  );
});

test.each([
  ['2027-04-06T11:00:00Z', /^You are half-way\. What has Ada Osei given you so far\?/],
  ['2027-06-01T11:00:00Z', /^That was the last session\./],
])('at %s the mentee is asked', async (now, question) => {
  const { omar } = await aPairOnItsWay('booked');
  openScreen(<Page />, { ...omar, clock: fixedClock(now) });
  expect(await screen.findByText(question)).toBeVisible();
});

test('thanks that were not given stand in their field after a reload, until they are given or left', async () => {
  const { ada, omar } = await aPairOnItsWay('booked');
  openScreen(<Page />, omar);
  await press('Write thanks');
  await userEvent.type(await field(), 'You made me curious.');
  cleanup();
  openScreen(<Page />, omar);
  await press('Write thanks');
  await waitFor(async () => expect(await field()).toHaveValue('You made me curious.'));
  await press('Leave it');
  await press('Write thanks');
  expect(await field()).toHaveValue('');
  await userEvent.type(await field(), 'Twice.');
  await press('Give thanks');
  await screen.findByText('Ada Osei can read it now.');
  expect(await said(ada)).toEqual([['Twice.', false]]);
  cleanup();
  openScreen(<Page />, omar);
  await press('Write more thanks');
  expect(await field()).toHaveValue('');
});

test('what is missing or too long is said, and nothing is lost', async () => {
  const { omar } = await aPairOnItsWay('booked');
  openScreen(<Page />, omar);
  await press('Write thanks');
  await press('Give thanks');
  expect(await screen.findByText('Please write a few words first.')).toBeVisible();
  await userEvent.click(await field());
  await userEvent.paste('x'.repeat(602));
  expect(await screen.findByText('Please shorten it by 2 characters. Nothing is lost until then.')).toBeVisible();
  await press('Give thanks');
  expect(await said(omar)).toEqual([]);
  expect(await field()).toHaveValue('x'.repeat(602));
});

test('without a connection the words stay in the field, and go with the next try', async () => {
  const { omar } = await aPairOnItsWay('booked');
  openScreen(<Page />, { ...omar, pairs: offlineOnce(omar.pairs, 'write') });
  await press('Write thanks');
  await userEvent.type(await field(), 'Thank you.');
  await press('Give thanks');
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  expect(await field()).toHaveValue('Thank you.');
  await press('Try again');
  expect(await screen.findByText('Ada Osei can read it now.')).toBeVisible();
  expect(await said(omar)).toEqual([['Thank you.', false]]);
});

test('the mentee may say it in other words, allow the wall, take it back, and put it back', async () => {
  const { omar } = await thanksGiven(false);
  openScreen(<Page />, omar);
  await press('Change');
  expect(await field()).toHaveValue(words);
  await userEvent.type(await field(), ' Truly.');
  await userEvent.click(screen.getByRole('checkbox', { name: /^It may also hang on the wall of thanks/ }));
  await press('Keep the new words');
  expect(await screen.findByText(/May hang on the wall, if Ada Osei would like that\./)).toBeVisible();
  expect(await said(omar)).toEqual([[`${words} Truly.`, true]]);
  await press('Take it back');
  expect(await screen.findByText('Taken back.')).toBeVisible();
  expect(await said(omar)).toEqual([]);
  await press('Put it back');
  expect(await screen.findByText(`${words} Truly.`)).toBeVisible();
  expect(await said(omar)).toEqual([[`${words} Truly.`, true]]);
});

test('the mentee sees that the words hang on the wall', async () => {
  const { ada, omar, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  await publish(lead, programme);
  openScreen(<Page />, omar);
  expect(await screen.findByText(/It hangs on the wall of thanks\./)).toBeVisible();
});

test('a mentor without thanks sees nothing that waits for them', async () => {
  const { ada } = await aPairOnItsWay('booked');
  openScreen(<Page />, ada);
  await screen.findByRole('heading', { name: 'Home' });
  expect(screen.queryByRole('heading', { name: 'Thanks to you' })).toBeNull();
});

test('a mentor chooses where thanks appear, and reads beside each choice who reads it then', async () => {
  const { ada } = await thanksGiven();
  openScreen(<Page />, ada);
  const card = await screen.findByRole('region', { name: 'Thanks to you' });
  expect(await within(card).findByText(words)).toBeVisible();
  expect(within(card).getByRole('radio', { name: /Only here You and Omar Haddad can read it\./ })).toBeChecked();
  await userEvent.click(
    within(card).getByRole('radio', { name: /On the wall of thanks The programme leads can read/ }),
  );
  expect(await within(card).findByText('Saved')).toBeVisible();
  expect(within(card).getByText('It goes up when a programme lead next looks in.')).toBeVisible();
  expect(await placesOf(ada)).toEqual(['wall']);
  await userEvent.click(within(card).getByRole('radio', { name: /In my record/ }));
  await waitFor(async () => expect(await placesOf(ada)).toEqual(['record']));
});

test('who changes their mind quickly gets what they chose last', async () => {
  const { ada } = await thanksGiven();
  openScreen(<Page />, ada);
  for (const name of [/On the wall/, /In my record/, /Only here/, /On the wall/, /In my record/]) {
    await userEvent.click(await screen.findByRole('radio', { name }));
  }
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(await placesOf(ada)).toEqual(['record']);
  expect(screen.getByRole('radio', { name: /In my record/ })).toBeChecked();
});

test('the wall cannot be chosen for words that the mentee keeps from it', async () => {
  const { ada } = await thanksGiven(false);
  openScreen(<Page />, ada);
  expect(await screen.findByRole('radio', { name: /On the wall/ })).toBeDisabled();
  expect(screen.getByText(/^Omar Haddad would rather not see these words on the wall\./)).toBeVisible();
});

test('a choice that could not be kept is not shown as kept', async () => {
  const { ada } = await thanksGiven();
  openScreen(<Page />, { ...ada, privateNotes: offlineOnce(ada.privateNotes, 'write') });
  await userEvent.click(await screen.findByRole('radio', { name: /In my record/ }));
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  expect(screen.getByRole('radio', { name: /Only here/ })).toBeChecked();
  await press('Try again');
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(await placesOf(ada)).toEqual(['record']);
});
