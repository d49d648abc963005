import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { personId } from '#domain/ids.ts';
import type { JobWork } from '#domain/job.ts';
import { later } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const press = async (name: string | RegExp) => await userEvent.click(await screen.findByRole('button', { name }));
const nobodyIn = organisationWith().map((member) => ({ ...member, role: undefined }));
const three: JobWork = {
  kind: 'invite',
  invitees: ['ada', 'omar', 'nina'].map((id) => ({ person: personId(id), role: 'mentor' })),
};

/** Services in which making a folder for one person waits until it is let go on. */
function held(lead: Services, at: string) {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const create: Services['people']['create'] = async (name, ...rest) => {
    await (name === at ? gate : undefined);
    return await lead.people.create(name, ...rest);
  };
  return { services: { ...lead, people: { ...lead.people, create } }, letGo: () => letGo() };
}

test('offers to go on with work that a closed page left, and invites the rest', async () => {
  const { lead, programme } = await cohortTenant(nobodyIn);
  await planJob(lead, programme.id, three);
  openScreen(<AdminPage />, lead);
  expect(await screen.findByText('0 of 3 people are invited. Go on?')).toBeVisible();
  await press('Go on');
  expect(await screen.findByText('3 people are invited.')).toBeVisible();
  expect((await openDesk(lead, programme)).enrolments).toHaveLength(3);
  expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
});

test('shows how far it is while other parts of the desk are open, and stops after the step it is at', async () => {
  const { lead, programme } = await cohortTenant(nobodyIn);
  await planJob(lead, programme.id, three);
  const { services, letGo } = held(lead, 'omar');
  openScreen(<AdminPage />, services);
  await press('Go on');
  await userEvent.click(screen.getByRole('tab', { name: 'Pairs' }));
  expect(await screen.findByText('1 of 3 done · less than a minute left, at a guess')).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'Inviting people' })).toHaveAttribute('aria-valuenow', '1');
  expect(await accessibilityFaults()).toEqual([]);
  await press('Stop');
  letGo();
  expect(await screen.findByText('2 of 3 people are invited. Go on?')).toBeVisible();
  expect((await openDesk(lead, programme)).enrolments).toHaveLength(2);
});

test('the focus stays with the work when its button goes: going on, stopping, and leaving the rest', async () => {
  const { lead, programme } = await cohortTenant(nobodyIn);
  await planJob(lead, programme.id, three);
  const { services, letGo } = held(lead, 'omar');
  openScreen(<AdminPage />, services);
  await screen.findByRole('button', { name: 'Go on' });
  expect(document.body).toHaveFocus();
  await press('Go on');
  await screen.findByRole('progressbar', { name: 'Inviting people' });
  expect(document.activeElement).toContainElement(screen.getByRole('button', { name: 'Stop' }));
  expect(document.body).not.toHaveFocus();
  await press('Stop');
  letGo();
  const rest = await screen.findByRole('button', { name: 'Leave the rest' });
  expect(document.activeElement).toContainElement(rest);
  expect(document.body).not.toHaveFocus();
  await press('Leave the rest');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Leave the rest' })).toBeNull());
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test('the focus is on what came of the work when it ends', async () => {
  const { lead, programme } = await cohortTenant(nobodyIn);
  await planJob(lead, programme.id, three);
  openScreen(<AdminPage />, lead);
  await press('Go on');
  const ended = await screen.findByText('3 people are invited.');
  await waitFor(() => expect(document.activeElement).toContainElement(ended));
  expect(document.body).not.toHaveFocus();
});

test('says who else is at work, how far they are, and from when one may take over', async () => {
  const { lead, programme } = await cohortTenant(nobodyIn);
  await planJob(lead, programme.id, three);
  const now = lead.clock.now();
  const lease = {
    holder: personId('grace'),
    holderName: 'Grace',
    job: `invite-${programme.id}`,
    until: later(now, 60_000),
  };
  const standing = (await lead.desk.read('desk')).find(({ value }) => value.kind === 'lease');
  await lead.desk.write('desk', { kind: 'lease', key: 'work', lease }, standing?.version);
  openScreen(<AdminPage />, lead);
  expect(await screen.findByText(/^Grace is at it: 0 of 3 done\. If nothing more comes from there/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
});

test('leaves the rest when the lead says so, and does not ask again', async () => {
  const { lead, programme } = await cohortTenant(nobodyIn);
  await planJob(lead, programme.id, three);
  openScreen(<AdminPage />, lead);
  await press('Leave the rest');
  expect(await screen.findByRole('tab', { name: 'People' })).toBeVisible();
  await expect(screen.findByRole('button', { name: 'Go on' }, { timeout: 200 })).rejects.toThrow('Unable to find');
  expect((await openDesk(lead, programme)).enrolments).toEqual([]);
});

test('what was done and what was left undone can be read later', async () => {
  const { lead, programme } = await cohortTenant(nobodyIn);
  await planJob(lead, programme.id, three);
  openScreen(<AdminPage />, lead);
  expect(await screen.findByRole('button', { name: 'Leave the rest' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Earlier long work' })).toBeNull();
  await press('Leave the rest');
  await press('Earlier long work');
  expect(await screen.findByText(/^Inviting people, begun on /)).toBeVisible();
  await press('What was done, and what was not');
  expect(await screen.findByText('Done: 0')).toBeVisible();
  expect(screen.getByText(/^Not begun yet \(3\): /)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('lists by name who could not be invited, and why', async () => {
  const { lead, programme } = await cohortTenant(nobodyIn);
  await planJob(lead, programme.id, three);
  const create: Services['people']['create'] = async (name, ...rest) => {
    if (name === 'omar') {
      throw new OutsideProblem('denied', 'SharePoint refused');
    }
    return await lead.people.create(name, ...rest);
  };
  openScreen(<AdminPage />, { ...lead, people: { ...lead.people, create } });
  await press('Go on');
  expect(await screen.findByText('2 of 3 people are invited. Go on?')).toBeVisible();
  await press('What was done, and what was not');
  expect(await screen.findByText('Done: 2')).toBeVisible();
  expect(screen.getByText('SharePoint did not allow it (1): omar')).toBeVisible();
});

test('invites everybody whose address is pasted, and keeps what nobody has', async () => {
  const { lead, programme } = await cohortTenant(nobodyIn);
  openScreen(<AdminPage />, lead);
  const mails = (await lead.directory.everyone()).filter(({ id }) => id === 'ada' || id === 'omar');
  const box = await screen.findByRole('textbox', { name: 'Mail addresses' });
  await userEvent.click(box);
  await userEvent.paste(`${mails.map(({ mail }) => mail).join('; ')}\nnobody@elsewhere.example`);
  expect(screen.getByText(/has this address: nobody@elsewhere\.example/)).toBeVisible();
  expect(screen.getByText(/^This takes less than a minute\. .* this is a guess/)).toBeVisible();
  const card = screen.getByRole('region', { name: 'Invite many at once' });
  await userEvent.click(within(card).getByRole('radio', { name: 'Mentees' }));
  await press('Invite 2 people');
  expect(await screen.findByText('2 people are invited.')).toBeVisible();
  expect(box).toHaveValue('nobody@elsewhere.example');
  const { enrolments } = await openDesk(lead, programme);
  expect(enrolments.map(({ person, role }) => `${person}: ${role}`).toSorted()).toEqual([
    'ada: mentee',
    'omar: mentee',
  ]);
});
