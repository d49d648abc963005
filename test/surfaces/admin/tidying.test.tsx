import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { personId } from '#domain/ids.ts';
import { jobKey } from '#domain/job.ts';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { jobSteps } from '#useCases/jobs/jobSteps.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { runJob } from '#useCases/jobs/runJob.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

/** Ada and Omar are a pair. */
async function aPair(programme = aProgramme()) {
  const tenant = await cohortTenant(undefined, { programme });
  const { lead, people } = tenant;
  const { draft, match } = await proposePairs(lead, programme);
  match.close();
  await planJob(lead, programme.id, { kind: 'publish', pairs: draft.pairs });
  await runJob(lead, jobKey('publish', programme.id), jobSteps(lead, programme, people));
  /** The lead, when these are in the directory no more. */
  const without = (...gone: readonly string[]): Services => ({
    ...lead,
    directory: {
      ...lead.directory,
      everyone: async () => [...people.values()].filter(({ id }) => !gone.includes(id)),
    },
  });
  return { ...tenant, without };
}

const card = async () => await screen.findByRole('region', { name: 'Tidy up' });
const openList = async () =>
  await userEvent.click(within(await card()).getByRole('button', { name: 'Look through the list' }));

test('shows nothing as long as there is nothing to tidy up', async () => {
  const { lead } = await aPair();
  openScreen(<AdminPage />, lead);
  expect(await screen.findByRole('tab', { name: 'Pairs' })).toBeVisible();
  expect(await screen.findByText('omar')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Tidy up' })).not.toBeInTheDocument();
});

test('names whoever left, with the reason, and removes what is kept of them once the lead says so', async () => {
  const { lead, without } = await aPair();
  openScreen(<AdminPage />, without('ada'));
  expect(within(await card()).getByText(/about 1 person/)).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: 'ada' })).not.toBeInTheDocument();
  await openList();
  const group = screen.getByRole('group', { name: 'In the directory no more' });
  expect(within(group).getByRole('checkbox', { name: 'ada' })).toBeChecked();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Tidy up after 1 person' }));
  expect(await screen.findByText('Tidied up after 1 person.')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Tidy up' })).not.toBeInTheDocument();
  expect(await lead.people.names()).toEqual(['omar']);
});

test('leaves out whom the lead unticks, and needs somebody to be ticked', async () => {
  const { lead, without } = await aPair();
  openScreen(<AdminPage />, without('ada', 'omar'));
  await openList();
  await userEvent.click(screen.getByRole('checkbox', { name: 'omar' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'ada' }));
  expect(screen.getByText('Please tick somebody first.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Tidy up after 0 people' }));
  expect(await lead.people.names()).toEqual(['omar', 'ada']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'ada' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tidy up after 1 person' }));
  expect(await screen.findByText('Tidied up after 1 person.')).toBeVisible();
  expect(await lead.people.names()).toEqual(['omar']);
  expect(within(await card()).getByText(/about 1 person/)).toBeVisible();
});

test('hands over a script for what a lead cannot delete, and says who still has something', async () => {
  const { without } = await aPair();
  openScreen(<AdminPage />, without('ada'));
  await openList();
  const script = screen.getByRole('textbox', { name: 'Script for the site collection administrator' });
  expect(script).toHaveTextContent("@{ Library = 'Private'; Name = 'ada' }");
  expect(script).not.toHaveTextContent("Library = 'Pairs'");
  expect(screen.getByText(/omar.* still have what they wrote/)).toBeVisible();
});

test('includes the folder of two who have both left', async () => {
  const { without } = await aPair();
  openScreen(<AdminPage />, without('ada', 'omar'));
  await openList();
  const script = screen.getByRole('textbox', { name: 'Script for the site collection administrator' });
  expect(script).toHaveTextContent("@{ Library = 'Pairs'; Name = 'reverse-2027-ada-omar' }");
});

test('says of whoever deleted themselves and whose time is over why they are on the list; there is no script for them', async () => {
  const programme = aProgramme({ retention: { months: 3, decidedAt: fixedClock('2026-11-01T08:00:00Z').now() } });
  const { lead, servicesFor } = await aPair(programme);
  await servicesFor('ada').people.remove(personId('ada'));
  openScreen(<AdminPage />, { ...lead, clock: fixedClock('2030-01-01T08:00:00Z') });
  await openList();
  expect(screen.getByRole('group', { name: 'Deleted what was kept about them' })).toHaveTextContent('ada');
  expect(screen.getByRole('group', { name: 'Their time is over' })).toHaveTextContent('omar');
  expect(screen.queryByRole('textbox', { name: /Script/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Tidy up after 2 people' }));
  expect(await screen.findByText('Tidied up after 2 people.')).toBeVisible();
  expect(await lead.people.names()).toEqual([]);
});

test('whoever works by keyboard goes on right above the work that was begun', async () => {
  const { without } = await aPair();
  openScreen(<AdminPage />, without('ada'));
  await openList();
  const button = screen.getByRole('button', { name: 'Tidy up after 1 person' });
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toHaveTextContent(/^Reverse mentoring 2027/);
});
