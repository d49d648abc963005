import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { localTime } from '#domain/time/instant.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { noteFilled } from '#useCases/series/noteFilled.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { ada as personAda, aPairOnItsWay, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';
import { anAppointment, openPane } from './openPane.tsx';

const subject = 'Turnabout: Ada Osei and Omar Haddad';
const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));

/** Ada filled in an appointment on an earlier visit, and perhaps sent it. */
async function aFilledOne(sent?: { readonly slot?: RecurringSlot; readonly link?: 'withoutLink' }) {
  const story = await aPairOnItsWay('agreed');
  await noteFilled(story.ada, await pairOf(story.ada), { slot, collisions: [] }, subject);
  if (sent) {
    const attendee = { name: 'Omar Haddad', mail: 'omar@contoso.example' };
    const request = { transactionId: 'by-hand', subject, agenda: [], slot: sent.slot ?? slot, attendee };
    story.calendars.sendFromOutlook(personAda, request, sent.link ?? 'withLink');
  }
  return story;
}

test('what was filled in on this visit stays on the page, and is kept', async () => {
  const { ada } = await aPairOnItsWay('agreed');
  openPane(ada, anAppointment());
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Fill in this appointment' }))[0] ?? document.body,
  );
  expect(await screen.findByText(/Once it is sent, Turnabout finds it in your calendar/)).toBeVisible();
  expect((await pairOf(ada)).filled).toMatchObject({ subject });
});

test('what could not be kept is tried again, and fills in nothing twice', async () => {
  const { ada } = await aPairOnItsWay('agreed');
  openPane({ ...ada, pairs: offlineOnce(ada.pairs, 'write') }, anAppointment());
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Fill in this appointment' }))[0] ?? document.body,
  );
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await press('Try again');
  expect(await screen.findByText(/^Filled in:/)).toBeVisible();
  expect((await pairOf(ada)).filled).toMatchObject({ subject });
});

test('until it is sent the pane says so, looks again on demand, and finds it then', async () => {
  const { ada, calendars } = await aFilledOne();
  openPane(ada, anAppointment());
  expect(await screen.findByText(/^It is not in your calendar yet/)).toBeVisible();
  expect(screen.getByText('Tuesdays at 10:00')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  const attendee = { name: 'Omar Haddad', mail: 'omar@contoso.example' };
  calendars.sendFromOutlook(personAda, { transactionId: 'by-hand', subject, agenda: [], slot, attendee }, 'withLink');
  await press('Look again');
  expect(await screen.findByRole('heading', { name: 'Next session' })).toBeVisible();
  expect(screen.getByText('Your series with Omar Haddad is booked.')).toBeVisible();
});

test('once sent as it was filled in, it is the series of the two without a question', async () => {
  const { ada, omar } = await aFilledOne({});
  openPane(ada, anAppointment());
  expect(await screen.findByRole('heading', { name: 'Next session' })).toBeVisible();
  expect((await pairOf(omar)).stage).toEqual({ kind: 'booked' });
});

test('at another time the person says whether it is the one', async () => {
  const { ada } = await aFilledOne({ slot: { ...slot, startTime: localTime('15:00') } });
  openPane(ada, anAppointment());
  expect(
    await screen.findByText(/a series that is not quite what was filled in: “Turnabout.*Tuesdays at 15:00/),
  ).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await press('Yes, these are our sessions');
  expect(await screen.findByText(/12 January at 15:00/)).toBeVisible();
});

test('without a Teams link the invitation is changed only when the person says so', async () => {
  const { ada } = await aFilledOne({ link: 'withoutLink' });
  openPane(ada, anAppointment());
  expect(await screen.findByText(/It has no Teams link yet/)).toBeVisible();
  expect((await pairOf(ada)).stage).toEqual({ kind: 'agreed' });
  await press('Add the Teams link');
  expect(await screen.findByRole('heading', { name: 'Next session' })).toBeVisible();
});

test('who wants another time gets the slots again', async () => {
  const { ada } = await aFilledOne();
  openPane(ada, anAppointment());
  await press('Choose another time');
  expect(await screen.findAllByRole('button', { name: 'Fill in this appointment' })).toHaveLength(3);
});

test('says when the calendar cannot be asked, and asks again on demand', async () => {
  const { ada } = await aFilledOne({});
  openPane({ ...ada, calendars: offlineOnce(ada.calendars, 'organizedSeries') }, anAppointment());
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await press('Try again');
  expect(await screen.findByRole('heading', { name: 'Next session' })).toBeVisible();
});

test('the partner may plan as if nothing was filled in', async () => {
  const { omar } = await aFilledOne();
  openPane(omar, anAppointment());
  expect(await screen.findAllByRole('button', { name: 'Book it for us' })).toHaveLength(3);
});
