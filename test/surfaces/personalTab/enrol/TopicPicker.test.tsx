import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

let teach: HTMLElement;
const button = (name: string) => within(teach).getByRole('button', { name });
const search = () => within(teach).getByRole('textbox');
const picked = () =>
  within(within(teach).getByRole('group', { name: 'You picked' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

beforeEach(async () => {
  const { ada } = await aPairOnItsWay('invited');
  openScreen(<PersonalTab />, ada);
  teach = await screen.findByRole('group', { name: 'What could you teach?' });
});

test('a picked topic stays where it was, keeps the focus, and stands above too', async () => {
  await userEvent.click(button('Prompt writing'));
  expect(button('Prompt writing')).toHaveFocus();
  expect(button('Prompt writing')).toHaveAttribute('aria-pressed', 'true');
  expect(picked()).toEqual(['Prompt writing']);
  expect(within(teach).getByRole('status')).toHaveTextContent('1 topic picked');
});

test('what is taken out again leaves the focus at the search', async () => {
  await userEvent.click(button('Prompt writing'));
  await userEvent.click(button('Remove Prompt writing'));
  expect(button('Prompt writing')).toHaveAttribute('aria-pressed', 'false');
  expect(search()).toHaveFocus();
});

test('a search finds a topic by another word for it, says how many, and forgets nothing that is picked', async () => {
  await userEvent.click(button('Prompt writing'));
  await userEvent.type(search(), 'tiktok');
  expect(within(teach).getByRole('status')).toHaveTextContent('1 topic found');
  await userEvent.click(button('Short video'));
  expect(picked()).toEqual(['Prompt writing', 'Short video']);
});

test('words that no topic is called are taken as they are, and the field is ready for the next', async () => {
  await userEvent.type(search(), 'knitting');
  expect(within(teach).getAllByText('No listed topic is called that.')[0]).toBeVisible();
  await userEvent.click(button('Add “knitting” as you wrote it'));
  expect(picked()).toEqual(['knitting']);
  expect(search()).toHaveValue('');
  expect(search()).toHaveFocus();
  expect(within(teach).getByText('A topic of your own counts as much as one from the list.')).toBeVisible();
});

test('the same thing in other words is not added twice', async () => {
  await userEvent.type(search(), 'knitting{Enter}Knitting{Enter}');
  expect(picked()).toEqual(['knitting']);
  expect(within(teach).queryByRole('button', { name: /^Add/ })).not.toBeInTheDocument();
});

test('the whole name of a topic is that topic', async () => {
  await userEvent.type(search(), 'prompt writing{Enter}');
  expect(button('Prompt writing')).toHaveAttribute('aria-pressed', 'true');
});

test('all topics stand by theme, closed, first what the programme is about; works by keyboard alone', async () => {
  button('Show all topics').focus();
  await userEvent.keyboard('{Enter}');
  const themes = within(teach)
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => textContent.replace(/ \(\d+\)/, ''));
  expect(themes).toHaveLength(7);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const theme = within(teach).getByRole('group', { name: themes[0] ?? '' });
  await userEvent.tab();
  const first = within(theme).getAllByRole('button')[0];
  expect(first).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(picked()).toEqual([first?.textContent]);
});

test('every kind of thing that somebody can teach is valued in words, once', async () => {
  await userEvent.click(button('Prompt writing'));
  await userEvent.click(button('AI tools'));
  expect(within(teach).getAllByText(/^Decisions about AI get better/)).toHaveLength(1);
});
