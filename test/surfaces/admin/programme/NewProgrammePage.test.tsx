import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { personId } from '#domain/ids.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { fakeTenant } from '#test/fakes/fakeTenant.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

async function aSiteWithoutProgramme() {
  const lena = personId('lena');
  const tenant = await fakeTenant({ people: [aColleague({ id: 'lena' })], leads: [lena] });
  const lead = tenant.servicesFor(lena);
  await lead.site.provision();
  return lead;
}

const nameField = async () => await screen.findByRole('textbox', { name: /^Name/ });
const create = async () => await userEvent.click(screen.getByRole('button', { name: 'Create programme' }));

test('needs nothing but a name', async () => {
  const lead = await aSiteWithoutProgramme();
  openScreen(<AdminPage />, lead);
  await userEvent.type(await nameField(), 'Fresh Eyes 2027');
  await create();
  expect(await screen.findByRole('heading', { name: 'Fresh Eyes 2027' })).toBeVisible();
  const created = (await lead.programmes.all()).map(({ value }) => value);
  expect(created[0]).not.toHaveProperty('choices');
  expect(created).toMatchObject([
    {
      id: 'fresh-eyes-2027',
      startsOn: '2026-11-23',
      rhythm: { sessionCount: 6, everyWeeks: 4, lengthMinutes: 45 },
      rules: { leastFreeSessions: 6, departments: 'different' },
      retention: { months: 12, decidedAt: lead.clock.now() },
    },
  ]);
});

test('lets mentees choose among three only when the lead says so', async () => {
  const lead = await aSiteWithoutProgramme();
  openScreen(<AdminPage />, lead);
  await userEvent.type(await nameField(), 'Fresh Eyes 2027');
  const choices = screen.getByRole('switch', { name: 'Mentees may choose among three' });
  expect(choices).not.toBeChecked();
  await userEvent.click(choices);
  await create();
  expect(await screen.findByRole('heading', { name: 'Fresh Eyes 2027' })).toBeVisible();
  expect((await lead.programmes.all()).map(({ value }) => value.choices)).toEqual(['three']);
});

test('asks for the name when it is missing, and saves nothing', async () => {
  const lead = await aSiteWithoutProgramme();
  openScreen(<AdminPage />, lead);
  await nameField();
  await create();
  expect(screen.getByText('Please give the programme a name of up to 100 characters.')).toBeVisible();
  expect(await nameField()).toBeInvalid();
  expect(await nameField()).toHaveFocus();
  expect(await lead.programmes.all()).toEqual([]);
});

test('refuses a first day in the past', async () => {
  const lead = await aSiteWithoutProgramme();
  openScreen(<AdminPage />, lead);
  await userEvent.type(await nameField(), 'Fresh Eyes');
  const day = screen.getByLabelText(/First sessions from/);
  await userEvent.clear(day);
  await userEvent.type(day, '2026-01-05');
  await create();
  expect(screen.getByText('Please choose a day that is not in the past.')).toBeVisible();
  expect(await lead.programmes.all()).toEqual([]);
});

test('keeps what was typed when saving fails, and saves it when tried again', async () => {
  const lead = await aSiteWithoutProgramme();
  openScreen(<AdminPage />, { ...lead, programmes: offlineOnce(lead.programmes, 'save') });
  await userEvent.type(await nameField(), 'Fresh Eyes');
  await userEvent.click(screen.getByRole('checkbox', { name: 'AI tools' }));
  await userEvent.click(screen.getByRole('radio', { name: 'The mentee' }));
  await create();
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  expect(await nameField()).toHaveValue('Fresh Eyes');
  expect(screen.getByRole('checkbox', { name: 'AI tools' })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Fresh Eyes' })).toBeVisible();
  expect((await lead.programmes.all())[0]?.value).toMatchObject({ focus: ['aiTools'], booker: 'mentee' });
});

test('says in plain words which number cannot work', async () => {
  const lead = await aSiteWithoutProgramme();
  openScreen(<AdminPage />, lead);
  await userEvent.type(await nameField(), 'Fresh Eyes');
  const minutes = screen.getByRole('spinbutton', { name: 'Minutes per session' });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '50');
  await create();
  expect(await screen.findByText('Please give 15 to 240, in steps of 15.')).toBeVisible();
  expect(minutes).toHaveValue(50);
});

test('offers every rule for departments', async () => {
  openScreen(<AdminPage />, await aSiteWithoutProgramme());
  const group = await screen.findByRole('radiogroup', { name: 'Departments' });
  expect(within(group).getAllByRole('radio')).toHaveLength(3);
});

test('keeps the words of a pair for as long as was chosen', async () => {
  const lead = await aSiteWithoutProgramme();
  openScreen(<AdminPage />, lead);
  await userEvent.type(await nameField(), 'Fresh Eyes');
  const group = screen.getByRole('radiogroup', { name: /^How long is what a pair writes kept/ });
  expect(within(group).getByRole('radio', { name: '12 months' })).toBeChecked();
  await userEvent.click(within(group).getByRole('radio', { name: '3 months' }));
  await create();
  expect(await screen.findByRole('heading', { name: 'Fresh Eyes' })).toBeVisible();
  expect((await lead.programmes.all())[0]?.value.retention?.months).toBe(3);
});

test('names every topic that leaders may learn about', async () => {
  openScreen(<AdminPage />, await aSiteWithoutProgramme());
  const group = await screen.findByRole('group', { name: 'What will leaders learn about?' });
  for (const name of ['Technology', 'AI tools', 'Social media', 'Inclusion', 'Soft skills']) {
    expect(within(group).getByRole('checkbox', { name })).not.toBeChecked();
  }
});

test('has no fault that a program can find', async () => {
  openScreen(<AdminPage />, await aSiteWithoutProgramme());
  await nameField();
  await create();
  expect(await accessibilityFaults()).toEqual([]);
});
