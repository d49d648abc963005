import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { choose, press, shownPairs, twoAndTwo } from './openMatching.tsx';

/** The page with the pairs of two who teach and two who learn. */
async function proposed() {
  const { lead } = await cohortTenant(twoAndTwo);
  const shown = openScreen(<AdminPage />, lead);
  await userEvent.click(await screen.findByRole('tab', { name: 'Matching' }));
  await press('Propose pairs');
  await screen.findByRole('heading', { name: '2 pairs found' });
  return shown;
}

const rows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));

test('shows which departments would meet, as a table', async () => {
  await proposed();
  await press('Departments that would meet');
  expect(rows(await screen.findByRole('table', { name: /^How many pairs/ }))).toEqual([
    ' | Finance | Legal',
    'Digital | 1 | 1',
  ]);
  expect(await accessibilityFaults()).toEqual([]);
});

test('a draft that was kept stands beside the new one, until that is kept instead', async () => {
  await proposed();
  const partner = /^ada mentors (omar|yara)/.exec(shownPairs()[0] ?? '')?.[1] ?? '';
  await press('Compare with another draft');
  await press('Keep to compare');
  expect(await screen.findByText('Both are the same so far.')).toBeVisible();
  await choose(`ada and ${partner}`, 'Not this pair');
  expect(await screen.findByText('2 pairs are new, 2 are gone.')).toBeVisible();
  const table = rows(screen.getByRole('table', { name: 'The kept draft and the new one' }));
  expect(table).toContain('Pairs | 2 | 2');
  expect(table).toContain('People with a partner | 4 | 4');
  expect(await accessibilityFaults()).toEqual([]);
  await press('Keep the new one instead');
  expect(await screen.findByText('Both are the same so far.')).toBeVisible();
});

test('names who loses their partner', async () => {
  await proposed();
  await press('Compare with another draft');
  await press('Keep to compare');
  const isOmars = shownPairs()[0]?.includes('omar') === true;
  await choose(isOmars ? 'ada and omar' : 'bo and omar', 'Not this pair');
  await screen.findByText('2 pairs are new, 2 are gone.');
  await choose(isOmars ? 'bo and omar' : 'ada and omar', 'Not this pair');
  expect(
    await screen.findByText(/^Have none any more: (ada|bo), omar|^Have none any more: omar, (ada|bo)/),
  ).toBeVisible();
});

test('saves the pairs and who has none as a file', async () => {
  const { savedFiles } = await proposed();
  await press('Save as a file');
  const [file] = savedFiles;
  expect(file?.name).toBe('proposed-pairs.csv');
  const lines = (file?.text ?? '').split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF"Mentor","Mentor’s mail"/);
  expect(lines.filter((line) => line.startsWith('"ada"') || line.startsWith('"bo"'))).toHaveLength(2);
  expect(new Set(lines.slice(0, -1).map((line) => line.split('","').length))).toEqual(new Set([13]));
});
