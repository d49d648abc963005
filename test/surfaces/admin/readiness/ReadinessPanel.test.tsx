import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant, smallOrganisation } from '#test/fakes/cohortTenant.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

async function openReadiness(lead: Services): Promise<void> {
  openScreen(<AdminPage />, lead);
  await userEvent.click(await screen.findByRole('tab', { name: 'Readiness' }));
  await screen.findByRole('heading', { name: 'Ready to begin?' });
}

const line = (name: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent.startsWith(name));
  if (!found) {
    throw new Error(`Cannot find "${name}"`);
  }
  return within(found);
};

const notLaunched = async () => await cohortTenant(smallOrganisation, { isLaunched: false });

test('says of each thing how it stands, what was counted, and how to get there', async () => {
  const { lead } = await notLaunched();
  await openReadiness(lead);
  expect(screen.getByText('4 of 10 are met.')).toBeVisible();
  expect(line('Somebody at the top').getByText('Met')).toBeVisible();
  expect(line('Enough people').getByText('1 mentor and 1 mentee have joined.')).toBeVisible();
  expect(line('Enough people').getByText(/^Invite more people/)).toBeVisible();
  expect(line('Departments').getByText(/^Known of 2 of 2 people/)).toBeVisible();
  expect(line('Time zones').getByText('Not known yet')).toBeVisible();
});

test('takes the answer of a lead, says who gave it, and takes another', async () => {
  const { lead } = await notLaunched();
  await openReadiness(lead);
  const name = 'It has its place in your inclusion strategy';
  expect(line(name).getByText('Not known yet')).toBeVisible();
  const group = screen.getByRole('radiogroup', { name });
  await userEvent.click(within(group).getByRole('radio', { name: 'Yes' }));
  expect(await screen.findByText('5 of 10 are met.')).toBeVisible();
  expect(line(name).getByText(/^Said by .*lena.* on Monday,? 23 November$/i)).toBeVisible();
  await userEvent.click(within(screen.getByRole('radiogroup', { name })).getByRole('radio', { name: 'Not yet' }));
  expect(await screen.findByText('4 of 10 are met.')).toBeVisible();
  expect(line(name).getByText('Missing')).toBeVisible();
});

test('keeps pairs from being published until the programme is launched with a reason', async () => {
  const { lead } = await notLaunched();
  await openReadiness(lead);
  await userEvent.click(screen.getByRole('tab', { name: 'Matching' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Propose pairs' }));
  const publish = await screen.findByRole('button', { name: 'Publish 1 pair' });
  expect(publish).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByText(/launch the programme under “Readiness” first/)).toBeVisible();
  await userEvent.click(screen.getByRole('tab', { name: 'Readiness' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Launch all the same' }));
  const reason = screen.getByRole('textbox', { name: /^Why do you begin/ });
  expect(reason).toBeInvalid();
  await userEvent.type(reason, 'The board wants to begin.');
  await userEvent.click(screen.getByRole('button', { name: 'Launch all the same' }));
  expect(await screen.findByText(/^Launched by .*lena/i)).toBeVisible();
  expect(screen.getByText('The board wants to begin.')).toBeVisible();
  await userEvent.click(screen.getByRole('tab', { name: 'Matching' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Publish 1 pair' })).not.toHaveAttribute('aria-disabled', 'true'),
  );
});

test('keeps the reason when saving fails, and launches when tried again', async () => {
  const { lead } = await notLaunched();
  await openReadiness({ ...lead, desk: offlineOnce(lead.desk, 'write') });
  const reason = screen.getByRole('textbox', { name: /^Why do you begin/ });
  await userEvent.type(reason, 'It is small.');
  await userEvent.click(screen.getByRole('button', { name: 'Launch all the same' }));
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  expect(reason).toHaveValue('It is small.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('It is small.')).toBeVisible();
});

test('has no fault that a program can find', async () => {
  const { lead } = await notLaunched();
  await openReadiness(lead);
  expect(await accessibilityFaults()).toEqual([]);
});
