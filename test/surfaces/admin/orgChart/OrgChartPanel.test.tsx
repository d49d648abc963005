import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { proposePairs } from '#useCases/matching/proposePairs.ts';

/** The picture of an organisation in which Ada may mentor Omar: not yet asked, in the draft, or published. */
async function openChart(pair: 'none' | 'draft' | 'published', members = organisationWith(), locale = 'en-GB') {
  const { lead, programme, people } = await cohortTenant(members);
  if (pair !== 'none') {
    const { draft, match } = await proposePairs(lead, programme);
    match.close();
    await (pair === 'published' ? publishPairs(lead, draft, people) : undefined);
  }
  openScreen(<AdminPage />, lead, { locale });
  await userEvent.click(await screen.findByRole('tab', { name: 'Organisation' }));
  return await screen.findByRole('tree', { name: 'Org chart' });
}

const box = (name: string | RegExp) => screen.getByRole('treeitem', { name });
const names = () => screen.getAllByRole('treeitem').map((item) => item.textContent);
const size = () => screen.getByRole('button', { name: /^Size/ });
/** Whoever the keys move from, as a screen reader hears it. */
const focused = (tree: HTMLElement) => document.getElementById(tree.getAttribute('aria-activedescendant') ?? '');

test('opens with the top and whoever is directly below, each branch with the number of its people', async () => {
  await openChart('none');
  expect(names()).toEqual(['graceBoard6 people', 'ninaOperations3 people', 'lenaPeople', 'omarFinance']);
  expect(box(/^nina/)).toHaveAttribute('aria-expanded', 'false');
  expect(box(/^omar/)).toHaveAttribute('aria-posinset', '3');
  expect(box(/^omar/)).not.toHaveAttribute('aria-expanded');
  expect(await accessibilityFaults()).toEqual([]);
});

test('several at the top are opened as well, as long as those below them are few', async () => {
  await openChart('none', organisationWith({ id: 'vera' }, { id: 'yan', manager: 'vera' }));
  expect(box(/^vera/)).toHaveAttribute('aria-expanded', 'true');
  expect(box(/^yan/)).toHaveAttribute('aria-level', '2');
});

test('of several at the top with a crowd below, each is a closed branch', async () => {
  const crowd = Array.from({ length: 80 }, (_, number) => ({ id: `w${number + 1_000}`, manager: 'vera' }));
  await openChart('none', organisationWith({ id: 'vera' }, ...crowd));
  expect(names()).toEqual(['graceBoard6 people', 'veraLegal81 people']);
});

test('keys move through it as through any tree', async () => {
  const tree = await openChart('none');
  tree.focus();
  const press = async (keys: string) => await userEvent.keyboard(keys);
  expect(focused(tree)).toBe(box(/^grace/));
  await press('{ArrowDown}');
  expect(focused(tree)).toBe(box(/^nina/));
  await press('{ArrowRight}{ArrowRight}');
  expect(focused(tree)).toBe(box(/^piotr/));
  await press('{Enter}{End}');
  expect(names()).toContain('adaDigital');
  expect(focused(tree)).toBe(box(/^omar/));
  await press('{Home}{ArrowDown}{ArrowLeft}');
  expect(names()).not.toContain('adaDigital');
  await press('{ArrowLeft}');
  expect(focused(tree)).toBe(box(/^grace/));
});

test('plus, minus and naught change the size', async () => {
  const tree = await openChart('none');
  tree.focus();
  await userEvent.keyboard('++');
  expect(size()).toHaveTextContent('156%');
  await userEvent.keyboard('-');
  expect(size()).toHaveTextContent('125%');
  await userEvent.keyboard('0');
  expect(size()).toHaveTextContent('100%');
});

test('from right to left, the arrow that points inward is the left one', async () => {
  const tree = await openChart('none', organisationWith(), 'ar');
  tree.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
  expect(box(/^nina/)).toHaveAttribute('aria-expanded', 'true');
});

test('finds somebody by name, opens all above them, and goes there', async () => {
  const tree = await openChart('none');
  await userEvent.type(screen.getByRole('combobox', { name: 'Find a person' }), 'ada');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(box(/^ada/)).toHaveAttribute('aria-level', '4');
  expect(focused(tree)).toBe(box(/^ada/));
  expect(tree).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Reports to piotr' })).toBeVisible();
});

test('a pair is told in words, with a way to the partner, and each branch says how many of its people are in pairs', async () => {
  const tree = await openChart('published');
  expect(box(/^nina/)).toHaveTextContent('Operations3 people · 1 in a pair');
  await userEvent.click(box(/^omar/));
  const about = screen.getByRole('region', { name: 'omar' });
  await userEvent.click(within(about).getByRole('button', { name: 'Mentee of ada, Digital' }));
  expect(focused(tree)).toBe(box(/^ada/));
  expect(screen.getByRole('button', { name: 'Mentor of omar, Finance' })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('pairs of the draft are shown only when asked for, and as such', async () => {
  await openChart('draft');
  expect(box(/^omar/)).toHaveTextContent(/omarFinance$/);
  await userEvent.click(screen.getByRole('switch', { name: 'Show pairs of the draft, too' }));
  await userEvent.click(box(/^omar/));
  expect(box(/^omar/)).toHaveTextContent('omarFinance1 in a pair');
  expect(screen.getByRole('button', { name: 'Mentee of ada, Digital (draft)' })).toBeVisible();
});

test('people whom the directory cannot place are shown as what they are', async () => {
  const tree = await openChart(
    'none',
    organisationWith({ id: 'ida', manager: 'uwe' }, { id: 'uwe', manager: 'ida' }, { id: 'max' }),
  );
  expect(names().filter((name) => !/^(nina|lena|omar)/.test(name))).toEqual([
    'graceBoard6 people',
    'In a circle2 people',
    'On their own1 person',
  ]);
  tree.focus();
  await userEvent.keyboard('{End}{ArrowUp}{ArrowRight}');
  expect(box(/^ida/)).toHaveAttribute('aria-level', '2');
  expect(screen.getByText(/report to each other in a circle. Whoever keeps/)).toBeVisible();
});

test('of a thousand people side by side only those in sight are drawn, and whoever is looked at', async () => {
  const crowd = Array.from({ length: 1_000 }, (_, number) => ({ id: `w${number + 1_000}`, manager: 'grace' }));
  const tree = await openChart('none', organisationWith(...crowd));
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
  tree.focus();
  await userEvent.keyboard('{End}');
  expect(focused(tree)).toHaveTextContent('w1999');
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(60);
});
