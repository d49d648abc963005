import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import { graphCalendars } from '#graph/calendars.ts';
import { clientOf, standIn } from '#test/contracts/standIn.ts';
import { aSlot } from '#test/builders/aSlot.ts';
import { seriesTimes } from '#graph/recurrence.ts';
import { recurringTimeOf } from '#domain/scheduling/slotRecurrence.ts';

const slot = aSlot();
const span = { start: instant('2027-01-01T00:00:00Z'), end: instant('2027-07-01T00:00:00Z') };

/** A series that Ada sent to Bo by hand, and that is no meeting of Teams. */
async function sentByHand(said: object = {}) {
  const subject = standIn();
  const mail = subject.tenant.state.directory.users.get(subject.bo)?.mail ?? '';
  const client = clientOf(subject, subject.ada);
  await client.send<object>({
    aim: 'send an appointment by hand',
    path: '/me/events',
    method: 'POST',
    scopes: ['Calendars.ReadWrite'],
    body: {
      subject: 'Turnabout: Ada and Bo',
      ...seriesTimes(recurringTimeOf(slot)),
      attendees: [{ type: 'required', emailAddress: { address: mail } }],
      ...said,
    },
  });
  const wait = async (milliseconds: number): Promise<void> => subject.tenant.moveClock(milliseconds);
  return { subject, mail, calendars: graphCalendars(client, wait), bo: graphCalendars(clientOf(subject, subject.bo)) };
}

test('a series without a Teams link is found, and given one by which both find its sessions', async () => {
  const { calendars, bo, mail, subject } = await sentByHand();
  const [series] = await calendars.organizedSeries(mail.toUpperCase(), span);
  expect(series).toMatchObject({ subject: 'Turnabout: Ada and Bo', joinUrl: undefined, slot });
  const booking = {
    eventId: series?.eventId ?? '',
    joinUrl: await calendars.addLink({ eventId: series?.eventId ?? '' }),
  };
  for (const calendar of [calendars, bo]) {
    expect(await calendar.sessions({ bookings: [booking], span })).toHaveLength(slot.sessionCount);
  }
  expect(await calendars.organizedSeries(mail, span)).toMatchObject([{ joinUrl: booking.joinUrl }]);
  expect(subject.tenant.violations).toEqual([]);
});

test('a link that takes its time is waited for, and one that does not come is said', async () => {
  const { calendars, mail, subject } = await sentByHand();
  const [series] = await calendars.organizedSeries(mail, span);
  const eventId = series?.eventId ?? '';
  subject.tenant.state.mailboxes.lateJoinLink = 60_000;
  await expect(calendars.addLink({ eventId })).rejects.toMatchObject({ kind: 'busy' });
  subject.tenant.moveClock(60_000);
  expect(await calendars.addLink({ eventId })).toMatch(/^https:\/\/teams/);
});

test('what recurs in a way in which no pair meets is none of their series', async () => {
  const { calendars, mail } = await sentByHand({
    recurrence: {
      pattern: { type: 'daily', interval: 1 },
      range: { type: 'numbered', startDate: slot.firstDate, numberOfOccurrences: 4 },
    },
  });
  expect(await calendars.organizedSeries(mail, span)).toEqual([]);
});
