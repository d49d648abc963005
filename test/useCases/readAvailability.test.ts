import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { instant, localDate } from '#domain/time/instant.ts';
import { firstSearchDay, readAvailability } from '#useCases/readAvailability.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { fakeCalendars } from '#test/fakes/fakeCalendars.ts';

const now = instant('2026-11-23T08:00:00Z');

test.each([
  ['on the first day of the programme', '2027-01-11', '2027-01-11'],
  ['tomorrow when the programme begins today', '2026-11-23', '2026-11-24'],
  ['tomorrow when the programme has long begun', '2026-01-05', '2026-11-24'],
])('looks for sessions from %s', (_, startsOn, expected) => {
  expect(firstSearchDay(aProgramme({ startsOn: localDate(startsOn) }), now)).toBe(expected);
});

test('takes somebody of whom the calendars say nothing for unreadable', async () => {
  const calendars = { ...fakeCalendars(), busyTimes: async () => new Map() };
  const ada = { id: personId('ada'), mail: 'ada@contoso.example' };
  const available = await readAvailability({ calendars }, aProgramme(), localDate('2027-01-11'), [ada]);
  expect(available.get(ada.id)).toEqual({ kind: 'unreadable', cause: 'incomplete' });
});

test('assumes usual hours where the mailbox names none, and says that it does', async () => {
  const ada = { id: personId('ada'), mail: 'ada@contoso.example' };
  const services = { calendars: fakeCalendars() };
  const available = await readAvailability(services, aProgramme(), localDate('2027-01-11'), [ada]);
  expect(available.get(ada.id)).toMatchObject({ kind: 'readable', zone: 'Europe/London', assumedHours: true });
});
