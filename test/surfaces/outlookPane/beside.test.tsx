import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { problemKinds } from '#domain/problemKind.ts';
import { instant } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aPairOnItsWay, slot } from '#test/surfaces/aPairOnItsWay.ts';
import { anAppointment, openPane } from './openPane.tsx';

const spans = sessionSpans(slot);
/** The second session, beside whose invitation the pane is opened. */
const beside = (mail: string, span = spans[1]) =>
  anAppointment({
    mode: 'read',
    opened: async () => span && { span, people: ['somebody@contoso.example', mail] },
  });
const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));

test('beside one of their sessions it speaks of that one, and moves it', async () => {
  const { omar, calendars } = await aPairOnItsWay('booked');
  openPane(omar, beside('ADA@contoso.example'));
  expect(await screen.findByRole('heading', { name: 'This session' })).toBeVisible();
  expect(screen.getByText(/Tuesday 9 February at 10:00/)).toBeVisible();
  await press('Move this session');
  expect(await screen.findByText(/It is planned for Tuesday 9 February at 10:00\..*suits you both/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await press('Move it there');
  expect(await screen.findByText(/^Done: your session is now Tuesday 9 February/)).toBeVisible();
  expect(calendars.moves).toHaveLength(1);
});

test('beside it the one who was invited learns who can move it', async () => {
  const { ada } = await aPairOnItsWay('booked');
  openPane(ada, beside('omar@contoso.example'));
  expect(await screen.findByRole('heading', { name: 'This session' })).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Write to Omar Haddad' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Move this session' })).toBeNull();
});

test.each([
  ['with somebody else at the same time', beside('carla@contoso.example')],
  [
    'with the partner at another time',
    beside('ada@contoso.example', { start: instant('2027-02-09T12:00Z'), end: instant('2027-02-09T13:00Z') }),
  ],
  [
    'that Outlook does not tell of',
    anAppointment({ opened: async () => await Promise.reject(new OutsideProblem('broken', 'Outlook said no')) }),
  ],
])('beside an appointment %s it speaks of the next session', async (_, appointment) => {
  const { omar } = await aPairOnItsWay('booked');
  openPane(omar, appointment);
  expect(await screen.findByRole('heading', { name: 'Next session' })).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Move the next session' })).toBeVisible();
});

test('a session that fell through is offered another time', async () => {
  const { omar, calendars } = await aPairOnItsWay('booked');
  calendars.inOutlook(spans[0]?.start ?? instant('2027-01-12T10:00Z'), { partnerResponse: 'declined' });
  openPane(omar, anAppointment());
  expect(await screen.findByRole('heading', { name: 'A session fell through' })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test.each(problemKinds)('says "%s" in words, with a way on', async (kind) => {
  const { omar } = await aPairOnItsWay('agreed');
  const all = async () => await Promise.reject(new OutsideProblem(kind, 'What Graph said'));
  openPane({ ...omar, programmes: { ...omar.programmes, all } }, anAppointment());
  const way = kind === 'signInNeeded' ? 'Sign in' : 'Try again';
  expect(await screen.findByRole('button', { name: way })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});
