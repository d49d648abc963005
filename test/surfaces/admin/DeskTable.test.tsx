import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { DeskTable } from '#surfaces/admin/DeskTable.tsx';
import { cohortTenant, smallOrganisation } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const pairs = Array.from({ length: 300 }, (_, number) => ({ name: `Pair ${number}`, held: number }));

async function openTable() {
  const { lead } = await cohortTenant(smallOrganisation);
  openScreen(
    <DeskTable
      name="Pairs"
      rows={pairs}
      keyOf={({ name }) => name}
      columns={[
        { title: 'Who', kind: 'name', render: ({ name }) => name },
        { title: 'Held', render: ({ held }) => String(held) },
      ]}
      more={(rows) => `Show ${rows} more`}
    />,
    lead,
  );
}

test('hundreds of rows open as fast as a few: the rest is shown on demand', async () => {
  await openTable();
  expect(await screen.findAllByRole('row')).toHaveLength(51);
  await userEvent.click(screen.getByRole('button', { name: 'Show 250 more' }));
  expect(screen.getAllByText(/^Pair \d+$/)).toHaveLength(300);
  expect(screen.queryByRole('button')).toBeNull();
});

test('each value carries the title that stands beside it where the page is narrow; a name needs none', async () => {
  await openTable();
  expect((await screen.findByRole('cell', { name: '7' })).dataset['title']).toBe('Held');
  expect(screen.getByRole('cell', { name: 'Pair 7' }).dataset['title']).toBeUndefined();
});
