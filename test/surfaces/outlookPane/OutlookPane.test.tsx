import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { personId } from '#domain/ids.ts';
import { localTime, weekdays, type ZoneName } from '#domain/time/instant.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { allBusy } from '#test/builders/allBusy.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { fakeCalendars } from '#test/fakes/fakeCalendars.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { ada, aPairOnItsWay, choice, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { busyIn, offlineAfter } from './calendars.ts';
import { anAppointment, openPane } from './openPane.tsx';

const buttons = async (name: string) => await screen.findAllByRole('button', { name });
const pressFirst = async (name: string) => {
  for (const button of (await buttons(name)).slice(0, 1)) {
    await userEvent.click(button);
  }
};

test('offers three times at which every session is free for both, and reports ready', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  const { reports } = openPane(omar, anAppointment());
  expect(await screen.findAllByText('6 of 6 sessions free')).toHaveLength(3);
  expect(await buttons('Fill in this appointment')).toHaveLength(3);
  expect(reports).toEqual(['ready']);
});

test('writes the partner, the subject, the agenda and the repetition into the appointment', async () => {
  const { ada, calendars } = await aPairOnItsWay('agreed');
  const appointment = anAppointment();
  openPane(ada, appointment);
  await pressFirst('Fill in this appointment');
  expect(await screen.findByText(/^Filled in: attendee, subject, agenda and repetition/)).toBeVisible();
  expect(appointment.filled).toEqual([
    {
      subject: 'Turnabout: Ada Osei and Omar Haddad',
      attendee: { name: 'Omar Haddad', mail: 'omar@contoso.example' },
      agenda: expect.arrayContaining(['What happened since last time']),
      slot: expect.objectContaining({ sessionCount: 6, everyWeeks: 4, lengthMinutes: 45, zone: 'Europe/London' }),
    },
  ]);
  expect(calendars.booked).toEqual([]);
});

test('says what is left to do where Outlook cannot repeat an appointment', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  openPane(omar, anAppointment({ repetition: 'unsupported' }));
  expect(await screen.findByText(/^This Outlook cannot repeat an appointment from here/)).toBeVisible();
  await pressFirst('Fill in this appointment');
  expect(await screen.findByText(/^Filled in, but this Outlook cannot repeat/)).toBeVisible();
  expect((await pairOf(omar)).filled).toMatchObject({ subject: 'Turnabout: Ada Osei and Omar Haddad' });
});

test('says beside one date of a series that it keeps the repetition it has', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  openPane(omar, anAppointment({ repetition: 'oneDateOfSeries' }));
  await pressFirst('Fill in this appointment');
  expect(await screen.findByText(/This is one date of a series/)).toBeVisible();
  expect((await pairOf(omar)).filled).toBeUndefined();
});

test('books for the one who books, and then shows the next session', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  openPane(omar, anAppointment());
  await pressFirst('Book it for us');
  expect(await screen.findByRole('heading', { name: 'Next session' })).toBeVisible();
  expect(screen.getByText('Your series with Ada Osei is booked.')).toBeVisible();
  expect(calendars.booked).toHaveLength(1);
  expect((await pairOf(omar)).stage).toEqual({ kind: 'booked' });
});

test('does not offer booking to the other one', async () => {
  const { ada } = await aPairOnItsWay('agreed');
  openPane(ada, anAppointment());
  await buttons('Fill in this appointment');
  expect(screen.queryByRole('button', { name: 'Book it for us' })).toBeNull();
});

test.each([
  ['somebody else’s appointment', anAppointment({ mode: 'read' }), 'Only its organizer can change this appointment.'],
  ['no appointment', anAppointment({ mode: 'none' }), 'Open an appointment to fill it in from here.'],
  ['no Outlook around it', undefined, 'Open an appointment to fill it in from here.'],
])('with %s it says why nothing can be filled in, and still books', async (_, appointment, sentence) => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  openPane(omar, appointment);
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Fill in this appointment' })).toBeNull();
  await pressFirst('Book it for us');
  await screen.findByRole('heading', { name: 'Next session' });
  expect(calendars.booked).toHaveLength(1);
});

test('says that there is no partner yet', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  openPane(ada, anAppointment());
  expect(await screen.findByText(/^You have no partner yet/)).toBeVisible();
  expect(screen.getByText(/^Do you look after somebody else’s calendar/)).toBeVisible();
});

test('sends the two to their agreement before they plan', async () => {
  const { ada } = await aPairOnItsWay('accepted');
  openPane(ada, anAppointment());
  expect(await screen.findByText(/^You and Omar Haddad have not both signed yet/)).toBeVisible();
});

const obstacles: readonly [string, BusyTimes, RegExp][] = [
  ['cannot be read', { kind: 'unreadable', cause: 'notShared' }, /^One of the two calendars cannot be read/],
  ['is full', allBusy, /^No weekly time is free for both of you/],
];

test.each(obstacles)('says so when a calendar %s', async (_, busy, sentence) => {
  const { omar } = await aPairOnItsWay('agreed');
  openPane({ ...omar, calendars: fakeCalendars(new Map([[ada, busy]])) }, anAppointment());
  expect(await screen.findByText(sentence)).toBeVisible();
});

test('says when calendars cannot be asked, and asks again on demand', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  openPane({ ...omar, calendars: offlineOnce(omar.calendars, 'busyTimes') }, anAppointment());
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await pressFirst('Try again');
  expect(await buttons('Fill in this appointment')).toHaveLength(3);
});

test('tries to fill in the same slot again when Outlook failed', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  const appointment = anAppointment();
  openPane(omar, offlineOnce(appointment, 'fill'));
  await pressFirst('Fill in this appointment');
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await pressFirst('Try again');
  expect(await screen.findByText(/^Filled in:/)).toBeVisible();
  expect(screen.queryByText(/You seem to be offline/)).toBeNull();
  expect(appointment.filled).toHaveLength(1);
});

test('tries to book the same slot again when the calendar failed, and books once', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  openPane({ ...omar, calendars: offlineOnce(omar.calendars, 'bookSeries') }, anAppointment());
  await pressFirst('Book it for us');
  await pressFirst('Try again');
  expect(await screen.findByRole('heading', { name: 'Next session' })).toBeVisible();
  expect(calendars.booked).toHaveLength(1);
});

test('finishes a booking that broke off on an earlier visit, and offers nothing else meanwhile', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  const broken = { ...omar, calendars: offlineOnce(omar.calendars, 'bookSeries') };
  await expect(bookSeries(broken, await pairOf(omar), choice, { subject: 'Us', agenda: [] })).rejects.toThrow();
  openPane(omar, anAppointment());
  await pressFirst('Finish booking');
  expect(await screen.findByRole('heading', { name: 'Next session' })).toBeVisible();
  expect(calendars.booked.map(({ slot }) => slot)).toEqual([choice.slot]);
});

test('lets somebody with two partners choose for whom to plan', async () => {
  const { lead, people, programme, servicesFor } = await cohortTenant(
    organisationWith({ id: 'yara', name: 'Yara', manager: 'grace', department: 'Sales', role: 'mentee' }),
  );
  const { draft } = await proposePairs(lead, programme);
  const [first] = draft.pairs;
  const both = ['omar', 'yara'].flatMap((id) => (first ? [{ ...first, mentee: personId(id) }] : []));
  await publishPairs(lead, { ...draft, pairs: both }, people);
  const mentor = servicesFor('ada');
  expect((await openHome(mentor)).pairs).toHaveLength(2);
  openPane(mentor, anAppointment());
  expect(await screen.findByText(/^You and omar have not both signed yet/)).toBeVisible();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'With whom?' }), 'Yara');
  expect(await screen.findByText(/^You and Yara have not both signed yet/)).toBeVisible();
});

test.each(['agreed', 'booked'] as const)('of a pair that is %s has no fault that a program can find', async (stage) => {
  const { omar } = await aPairOnItsWay(stage);
  openPane(omar, anAppointment());
  await screen.findAllByRole('heading', { level: 2 });
  expect(await accessibilityFaults()).toEqual([]);
});

test('draws the week of both, turns to the next one, and says the same as a list', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  const busy = busyIn('2026-10-01T00:00Z', ['2027-01-11T09:00Z/2027-01-11T10:30Z']);
  openPane({ ...omar, calendars: fakeCalendars(new Map([[ada, busy]])) }, anAppointment());
  expect(await screen.findByRole('img', { name: /^Both calendars and the proposed times/ })).toBeVisible();
  await userEvent.click(screen.getByText('This week as a list'));
  const monday = screen.getByText('Monday 11 January').closest('li') ?? document.body;
  expect(within(monday).getByText('Ada Osei is busy: 09:00–10:30')).toBeVisible();
  expect(screen.getByText('Week of 11 January 2027')).toBeVisible();
  expect(screen.getByRole('button', { name: 'The week before' })).toHaveAttribute('aria-disabled', 'true');
  await pressFirst('The week after');
  expect(screen.getByText('Week of 18 January 2027')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('says the time on both clocks where the two live by different ones', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  const inParis = {
    zone: 'Europe/Paris' as ZoneName,
    days: weekdays,
    start: localTime('09:00'),
    end: localTime('17:00'),
  };
  const busy = { ...busyIn('2026-10-01T00:00Z', []), workingHours: inParis };
  openPane({ ...omar, calendars: fakeCalendars(new Map([[ada, busy]])) }, anAppointment());
  expect(await screen.findAllByText(/^For you at .*, for Ada Osei at /)).toHaveLength(3);
});

test('shows the slots even when the week cannot be drawn, and draws it on demand', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  openPane({ ...omar, calendars: offlineAfter(omar.calendars, 2) }, anAppointment());
  expect(await buttons('Fill in this appointment')).toHaveLength(3);
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await pressFirst('Try again');
  expect(await screen.findByRole('img', { name: /^Both calendars/ })).toBeVisible();
});

test('shows how the series holds, and moves the next session when its organizer wants another time', async () => {
  const { omar, calendars } = await aPairOnItsWay('booked');
  openPane(omar, anAppointment());
  expect(await screen.findByText('6 planned')).toBeVisible();
  await pressFirst('Move the next session');
  expect(await screen.findByText(/It is planned for Tuesday 12 January at 10:00\..*suits you both/)).toBeVisible();
  await pressFirst('Move it there');
  expect(await screen.findByText(/^Done: your session is now Tuesday 12 January at 10:45/)).toBeVisible();
  expect(calendars.moves).toHaveLength(1);
  expect(await screen.findByText('6 planned, 1 moved')).toBeVisible();
});

test('finds another time for all sessions that are left', async () => {
  const { omar } = await aPairOnItsWay('booked');
  openPane(omar, anAppointment());
  await pressFirst('Another time for the rest');
  await pressFirst('Find a time that holds');
  const [first] = await screen.findAllByRole('button', { name: /^Book / });
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(first ?? document.body);
  expect(await screen.findByText(/^Done: your sessions have a new time/)).toBeVisible();
  expect((await pairOf(omar)).allSeries.map(({ state }) => state)).toEqual(['ended', 'booked']);
});

test('lets only the organizer change the series', async () => {
  const { ada } = await aPairOnItsWay('booked');
  openPane(ada, anAppointment());
  expect(await screen.findByText('6 planned')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Move the next session' })).toBeNull();
  expect(screen.getByText('Omar Haddad sent the invitation, and can move it from here.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Write to Omar Haddad' })).toBeVisible();
});
