import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const openCard = async () => {
  await userEvent.click(await screen.findByRole('tab', { name: 'Pairs' }));
  return await screen.findByRole('region', { name: 'How long words are kept' });
};
const press = async (card: HTMLElement, name: string) =>
  await userEvent.click(await within(card).findByRole('button', { name }));

test('a programme from before there was a limit says so, and gets one when the lead decides', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, lead);
  const card = await openCard();
  expect(await within(card).findByText(/^No limit is set/)).toBeVisible();
  await press(card, 'Change how long');
  expect(within(card).getByRole('radio', { name: '12 months' })).toBeChecked();
  expect(within(card).getByText(/has 30 days from today/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(within(card).getByRole('radio', { name: '6 months' }));
  await press(card, 'Keep it for so long');
  expect(await within(card).findByText(/is kept for 6 months after their last session/)).toBeVisible();
  const [programme] = await lead.programmes.all();
  expect(programme?.value.retention).toEqual({ months: 6, decidedAt: lead.clock.now() });
});

test('nothing is decided by looking', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, lead);
  const card = await openCard();
  await press(card, 'Change how long');
  await userEvent.click(within(card).getByRole('radio', { name: '3 months' }));
  await press(card, 'Change how long');
  expect(within(card).queryByRole('radio')).not.toBeInTheDocument();
  expect((await lead.programmes.all())[0]?.value.retention).toBeUndefined();
});

test('what could not be saved is tried again, and what another lead changed meanwhile stays', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, { ...lead, programmes: offlineOnce(lead.programmes, 'save') });
  const card = await openCard();
  await press(card, 'Change how long');
  const [before] = await lead.programmes.all();
  if (before) {
    await lead.programmes.save({ ...before.value, purpose: 'Changed by another lead' }, before.version);
  }
  await press(card, 'Keep it for so long');
  await press(card, 'Try again');
  expect(await within(card).findByText(/is kept for 12 months/)).toBeVisible();
  expect((await lead.programmes.all())[0]?.value).toMatchObject({
    purpose: 'Changed by another lead',
    retention: { months: 12 },
  });
});
