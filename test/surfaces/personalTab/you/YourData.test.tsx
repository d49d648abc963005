import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { YourData } from '#surfaces/personalTab/you/YourData.tsx';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const gather = async () => await userEvent.click(await screen.findByRole('button', { name: 'Gather my data' }));
const save = async () => await userEvent.click(await screen.findByRole('button', { name: 'Save the file' }));

/** Every number in the file, however deep. */
const numbersIn = (text: string): readonly number[] => {
  const numbers: number[] = [];
  JSON.parse(text, (_name, value: unknown) => {
    if (typeof value === 'number') {
      numbers.push(value);
    }
    return value;
  });
  return numbers;
};

test('one file says in plain words what it is, and dates as people read them', async () => {
  const { ada: services } = await aPairOnItsWay('booked');
  const { savedFiles } = openScreen(<PersonalTab />, services, { page: 'you' });
  await gather();
  expect(await screen.findByText(/^The file is ready: 4 entries about your taking part/)).toBeVisible();
  expect(savedFiles).toEqual([]);
  await save();
  expect(screen.getByText(/keep it in a safe place/)).toBeVisible();
  const [{ name, text } = { name: '', text: '{}' }] = savedFiles;
  expect(name).toBe('turnabout-my-data-2026-11-23.json');
  expect(JSON.parse(text)).toMatchObject({
    about: {
      title: 'Everything that Turnabout keeps about me',
      me: { name: 'Ada Osei' },
      site: 'https://contoso.sharepoint.com/sites/turnabout',
      madeAt: '2026-11-23T08:00:00.000Z',
      notIncluded: [],
    },
    pairs: [{ entries: expect.arrayContaining([expect.objectContaining({ kind: 'answer', by: 'ada' })]) }],
  });
  expect(Math.max(...numbersIn(text))).toBeLessThan(1e6);
});

test('whoever takes no part finds their data too, and what is not in the file', async () => {
  const { ada: services } = await aPairOnItsWay('nobody');
  const { savedFiles } = openScreen(<PersonalTab />, services, { page: 'you' });
  await gather();
  const missing = await screen.findByRole('region', { name: 'What is not in it' });
  expect(within(missing).getAllByRole('listitem')).toHaveLength(2);
  expect(within(missing).getByText(/^People\/ada: SharePoint has no such folder/)).toBeVisible();
  await save();
  expect(savedFiles[0]?.text).toContain('Private/ada: SharePoint has no such folder, or does not let you in.');
});

test('says when the browser does not let us look for texts of this device', async () => {
  const { ada: services } = await aPairOnItsWay('enrolled');
  const drafts = { ...services.drafts, everyOf: async () => await Promise.resolve(undefined) };
  openScreen(<PersonalTab />, { ...services, drafts }, { page: 'you' });
  await gather();
  expect(await screen.findByText(/the browser does not let us look/)).toBeVisible();
});

test('says what went wrong, and gathers on the next try', async () => {
  const { ada: services } = await aPairOnItsWay('enrolled');
  openScreen(
    <PersonalTab />,
    { ...services, privateNotes: offlineOnce(services.privateNotes, 'read') },
    { page: 'you' },
  );
  await gather();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Save the file' })).toBeVisible();
});

test('whatever somebody wrote is in the file, letter by letter', async () => {
  const { ada: services } = await aPairOnItsWay('booked');
  const view = await pairOf(services);
  for (const [number, title] of hostileStrings(200).entries()) {
    await setGoal(services, view, { key: `goal-${number}`, title });
  }
  const { savedFiles } = openScreen(<YourData />, services);
  await gather();
  await save();
  const { goals } = await pairOf(services);
  expect(goals).toHaveLength(200);
  expect(JSON.parse(savedFiles[0]?.text ?? '{}')).toMatchObject({
    pairs: [
      {
        entries: expect.arrayContaining(
          goals.map(({ value: { key, title } }) => expect.objectContaining({ key, title })),
        ),
      },
    ],
  });
});
