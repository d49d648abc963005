import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { choose, openMatching, press, shownPairs, twoAndTwo } from './openMatching.tsx';

/** The page with the pairs of two who teach and two who learn; Ada has one of Omar and Yara, Bo the other. */
async function proposed() {
  const tenant = await cohortTenant(twoAndTwo);
  await openMatching(tenant.lead);
  await press('Propose pairs');
  await screen.findByRole('heading', { name: '2 pairs found' });
  return { ...tenant, first: partnerOfAda(), second: partnerOfAda() === 'omar' ? 'yara' : 'omar' };
}

const partnerOfAda = (): string =>
  shownPairs()
    .find((pair) => pair.startsWith('ada'))
    ?.split(' ')
    .at(2)
    ?.replace(/New|Kept/g, '') ?? '';

test('a pair that is ruled out goes, the rest follows, and what changed is said', async () => {
  const { lead, programme, first, second } = await proposed();
  await choose(`ada and ${first}`, 'Not this pair');
  expect(await screen.findByRole('button', { name: new RegExp(`^ada mentors ${second}`) })).toHaveTextContent('New');
  expect(shownPairs()).toEqual([`ada mentors ${second}New`, `bo mentors ${first}New`]);
  expect(screen.getByText('What changed: 2 new, 2 gone')).toBeVisible();
  expect(screen.getByText('2 pairs, all proven best; 2 changed')).toHaveAttribute('role', 'status');
  await waitFor(async () =>
    expect((await openDesk(lead, programme)).draft?.wishes.never).toEqual([{ mentor: 'ada', mentee: first }]),
  );
});

test('a pair that is kept carries a pin until it is let go', async () => {
  const { first } = await proposed();
  await choose(`ada and ${first}`, 'Keep this pair');
  const pair = await screen.findByRole('button', { name: new RegExp(`^ada mentors ${first}`) });
  await waitFor(() => expect(pair).toHaveTextContent('Kept'));
  expect(await screen.findByRole('button', { name: 'Pairs you want or rule out: 1' })).toBeVisible();
  await choose(`ada and ${first}`, 'Let go');
  await waitFor(() => expect(pair).not.toHaveTextContent('Kept'));
});

test('two people are put together by their names, and let go again', async () => {
  const { second } = await proposed();
  await press('Pairs you want or rule out');
  await userEvent.type(screen.getByRole('combobox', { name: 'Who teaches' }), 'ad');
  await userEvent.click(await screen.findByRole('option', { name: /^ada/ }));
  await userEvent.click(screen.getByRole('combobox', { name: 'Who learns' }));
  await userEvent.click(await screen.findByRole('option', { name: new RegExp(`^${second}`) }));
  await press('Add');
  const pair = await screen.findByRole('button', { name: new RegExp(`^ada mentors ${second}`) });
  expect(pair).toHaveTextContent('Kept');
  await press(`Let go: ada and ${second}`);
  await waitFor(() => expect(screen.queryByText('Kept together')).toBeNull());
});

test('both people must be chosen before a wish is added', async () => {
  await proposed();
  await press('Pairs you want or rule out');
  await press('Add');
  expect(screen.getAllByText('Please choose both people from the lists.')).toHaveLength(2);
  expect(screen.getByRole('combobox', { name: 'Who teaches' })).toBeInvalid();
});

test('a weight that is moved is worked out after a pause, and goes back to what is usual', async () => {
  const { lead, programme } = await proposed();
  await press('What counts how much');
  const slider = screen.getByRole('slider', { name: 'Teaches what is wanted' });
  expect(slider).toHaveAttribute('aria-valuetext', '50 of 100');
  fireEvent.change(slider, { target: { value: '0' } });
  expect(slider).toHaveAttribute('aria-valuetext', 'Does not count');
  const kept = async () => (await openDesk(lead, programme)).draft?.wishes.weights.expertise;
  await waitFor(async () => expect(await kept()).toBe(0));
  await press('As usual');
  await waitFor(async () => expect(await kept()).toBe(50));
  expect(screen.getByRole('button', { name: 'As usual' })).toHaveAttribute('aria-disabled', 'true');
});

test('rules for all pairs are switched, and a limit must be a number', async () => {
  const { lead, programme } = await proposed();
  await press('More rules');
  await userEvent.click(screen.getByRole('switch', { name: 'Lift the weakest pair' }));
  const limit = screen.getByRole('textbox', { name: 'Pairs between the same two departments, at most' });
  await userEvent.type(limit, 'x');
  expect(screen.getByText('Please give a whole number from 1 on, or nothing.')).toBeVisible();
  await userEvent.clear(limit);
  await userEvent.type(limit, '2');
  await waitFor(async () =>
    expect((await openDesk(lead, programme)).draft?.wishes).toMatchObject({
      liftWeakest: false,
      mostBetweenDepartments: 2,
    }),
  );
});

test('shows who else would do, at what cost for everybody, and takes the choice', async () => {
  const { first } = await proposed();
  await choose(`ada and ${first}`, `Who else for ${first}?`);
  const dialog = await screen.findByRole('dialog', { name: `Who else for ${first}?` });
  const bo = await within(dialog).findByRole('button', { name: 'Choose bo' });
  expect(within(dialog).getByText('Costs the cohort nothing.')).toBeVisible();
  expect(within(dialog).getByText(/Mondays at/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(bo);
  const pair = await screen.findByRole('button', { name: new RegExp(`^bo mentors ${first}`) });
  await waitFor(() => expect(pair).toHaveTextContent('Kept'));
});

test('a wish that cannot be met is named with what stands in the way', async () => {
  const { lead, programme } = await cohortTenant(twoAndTwo);
  const { draft } = await proposePairs(lead, programme);
  const [pair] = draft.pairs;
  if (!pair) {
    throw new Error('Nobody was paired');
  }
  const wishes = { ...draft.wishes, must: [pair], never: [pair] };
  await proposePairs(lead, programme, { wishes });
  await openMatching(lead);
  expect(await screen.findByText('1 wish could not be met')).toBeVisible();
  expect(
    screen.getByText(`${pair.mentor} and ${pair.mentee}: you also said that they must not be a pair.`),
  ).toBeVisible();
});

test('on a page opened again the first change reads everything once more', async () => {
  const { lead, programme } = await cohortTenant(twoAndTwo);
  const [pair] = (await proposePairs(lead, programme)).draft.pairs;
  await openMatching({ ...lead, calendars: offlineOnce(lead.calendars, 'busyTimes') });
  expect(await screen.findByText(/The first one reads the org chart and the calendars once more/)).toBeVisible();
  await choose(`${pair?.mentor} and ${pair?.mentee}`, 'Not this pair');
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await press('Try again');
  expect(await screen.findByText('What changed: 2 new, 2 gone')).toBeVisible();
});

test('published pairs are shown without a way to change them', async () => {
  const { lead, programme, people } = await cohortTenant(twoAndTwo);
  await publishPairs(lead, (await proposePairs(lead, programme)).draft, people);
  await openMatching(lead);
  expect(await screen.findByText(/^Both sides have been asked/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^What to do about/ })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Adjust the pairs' })).toBeNull();
});

test('has no fault that a program can find with everything unfolded', async () => {
  const { first } = await proposed();
  for (const part of ['What counts how much', 'Pairs you want or rule out', 'More rules']) {
    await press(part);
  }
  await choose(`ada and ${first}`, 'Not this pair');
  await screen.findByText('What changed: 2 new, 2 gone');
  expect(await accessibilityFaults()).toEqual([]);
});
