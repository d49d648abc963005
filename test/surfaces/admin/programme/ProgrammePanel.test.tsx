import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { programmeId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { changeProgramme } from '#useCases/programme/changeProgramme.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { usualWeights } from '#domain/matching/suitability/weights.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

async function openProgramme(lead: Services): Promise<void> {
  openScreen(<AdminPage />, lead);
  await userEvent.click(await screen.findByRole('tab', { name: 'Programme' }));
  await screen.findByRole('heading', { name: 'Settings' });
}

const field = (name: RegExp) => screen.getByRole('textbox', { name });
const save = async () => await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));

async function retype(name: RegExp, text: string): Promise<void> {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), text);
}

const only = async (lead: Services) => (await lead.programmes.all())[0]?.value;

test('changes what was decided, and the desk shows it at once', async () => {
  const { lead, programme } = await cohortTenant();
  await openProgramme(lead);
  await retype(/^Name/, 'Fresh Eyes 2028');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Thursday' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Those who are alike' }));
  await save();
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Fresh Eyes 2028' })).toBeVisible();
  expect(await only(lead)).toMatchObject({
    id: programme.id,
    name: 'Fresh Eyes 2028',
    suitability: { style: 'similar' },
    scheduling: { preferredDays: ['thursday'] },
  });
});

test('counts who qualifies while the rules are changed', async () => {
  const { lead } = await cohortTenant();
  await openProgramme(lead);
  const counted = () => within(screen.getByRole('group', { name: 'Who qualifies' }));
  expect(await counted().findByText(/^2 could be mentors and 4 could be mentees/)).toBeVisible();
  const most = screen.getByRole('spinbutton', { name: 'Levels that the mentee stands above the mentor, at least' });
  await userEvent.clear(most);
  await userEvent.type(most, '9');
  expect(await counted().findByText('By these rules nobody can be paired.')).toBeVisible();
});

test('tells what another lead saved meanwhile, and saves both when asked again', async () => {
  const { lead, programme } = await cohortTenant();
  await openProgramme(lead);
  await retype(/^What is it for/, 'To listen');
  await changeProgramme(lead, programme.id, (value) => ({ ...value, sponsor: 'The new board' }));
  await save();
  expect(await screen.findByText(/Another lead saved this programme meanwhile.*Sponsor/)).toBeVisible();
  expect(field(/^What is it for/)).toHaveValue('To listen');
  expect(field(/^Sponsor/)).toHaveValue('The new board');
  expect(await only(lead)).toMatchObject({ purpose: programme.purpose });
  await save();
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(await only(lead)).toMatchObject({ purpose: 'To listen', sponsor: 'The new board' });
});

test('keeps what was typed when it cannot work or cannot be saved', async () => {
  const { lead, programme } = await cohortTenant();
  await openProgramme({ ...lead, programmes: offlineOnce(lead.programmes, 'save') });
  await userEvent.clear(field(/^Name/));
  await save();
  expect(screen.getByText('Please give the programme a name of up to 100 characters.')).toBeVisible();
  await userEvent.type(field(/^Name/), 'Fresh Eyes');
  await save();
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  expect(field(/^Name/)).toHaveValue('Fresh Eyes');
  expect(await only(lead)).toMatchObject({ name: programme.name });
});

test('says why running pairs keep what they agreed to', async () => {
  const { lead } = await aPairOnItsWay('booked');
  await lead.site.provision();
  await openProgramme(lead);
  expect(screen.getByText(/^Pairs run already/)).toBeVisible();
});

test('shows every programme in a line, and changes to another one by keyboard', async () => {
  const { lead } = await cohortTenant();
  await lead.programmes.save(aProgramme({ id: programmeId('second'), name: 'Second round' }));
  await openProgramme(lead);
  const lines = within(screen.getByRole('region', { name: 'Programmes' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Reverse mentoring 2027Launched2 people, 0 pairsShown here',
    'Second roundPreparing0 people, 0 pairs',
  ]);
  screen.getByRole('button', { name: 'Second round' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 2, name: 'Second round' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'Second round' }).parentElement).toHaveFocus();
});

test('begins another programme with the settings of an earlier one', async () => {
  const { lead } = await cohortTenant(undefined, { programme: aProgramme({ answerDays: 5, booker: 'mentee' }) });
  await openProgramme(lead);
  await userEvent.click(screen.getByRole('button', { name: 'New programme' }));
  await userEvent.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Next round');
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Begin with the settings of' }),
    'Reverse mentoring 2027',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Create programme' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Next round' })).toBeVisible();
  const created = (await lead.programmes.all()).find(({ value }) => value.name === 'Next round')?.value;
  expect(created).toMatchObject({ id: 'next-round', answerDays: 5, booker: 'mentee', startsOn: '2026-11-23' });
  expect(created?.suitability.weights).toEqual({ ...usualWeights, waiting: 20 });
});

test('has no fault that a program can find', async () => {
  const { lead } = await cohortTenant();
  await openProgramme(lead);
  expect(await accessibilityFaults()).toEqual([]);
});
