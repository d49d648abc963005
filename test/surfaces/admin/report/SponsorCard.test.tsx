import { expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

async function openReport() {
  const { lead } = await aPairOnItsWay('booked');
  await lead.site.provision();
  const { savedFiles } = openScreen(<AdminPage />, lead);
  return { savedFiles, card: within(await screen.findByRole('region', { name: 'Report for the sponsor' })) };
}

test('names the programme and its figures, and nobody', async () => {
  const { card } = await openReport();
  expect(card.getByRole('heading', { name: 'Fresh Eyes 2027: how it goes', level: 4 })).toBeVisible();
  expect(card.getByRole('row', { name: 'Pairs that meet Fewer than five' })).toBeVisible();
  expect(card.queryByText(/Ada|Omar/)).toBeNull();
});

test('can be taken away as a table, with no figure of one to four', async () => {
  const { card, savedFiles } = await openReport();
  await userEvent.click(card.getByRole('button', { name: 'Save as CSV' }));
  expect(savedFiles).toHaveLength(1);
  const [file] = savedFiles;
  expect(file?.name).toMatch(/^turnabout-report-\d{4}-\d\d-\d\d\.csv$/);
  const rows = (file?.text ?? '').trim().split('\r\n');
  expect(rows[0]).toBe('"Figure","At least"');
  expect(rows.slice(1).every((row) => /,(?:"Fewer than five"|"Too few to tell"|\d*[05])$/.test(row))).toBe(true);
  expect(card.getByRole('status')).toHaveTextContent('Saved.');
});

test('can be printed', async () => {
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  const { card } = await openReport();
  await userEvent.click(card.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledTimes(1);
});
