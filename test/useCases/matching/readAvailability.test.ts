import { expect, test } from '@jest/globals';
import { personId, type PersonId } from '#domain/ids.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { hasCell } from '#domain/scheduling/cells.ts';
import { instant, localDate, minute } from '#domain/time/instant.ts';
import type { Calendars, MailboxOf } from '#ports/calendars.ts';
import { firstSearchDay, readAvailability } from '#useCases/matching/readAvailability.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { fakeCalendars } from '#test/fakes/fakeCalendars.ts';
import { fakeKeptCalendars } from '#test/fakes/fakeKeptCalendars.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';

const now = instant('2026-11-23T08:00:00Z');

test.each([
  ['on the first day of the programme', '2027-01-11', '2027-01-11'],
  ['tomorrow when the programme begins today', '2026-11-23', '2026-11-24'],
  ['tomorrow when the programme has long begun', '2026-01-05', '2026-11-24'],
])('looks for sessions from %s', (_, startsOn, expected) => {
  expect(firstSearchDay(aProgramme({ startsOn: localDate(startsOn) }), now)).toBe(expected);
});

const startsOn = localDate('2027-01-11');
const ada = { id: personId('ada'), mail: 'ada@contoso.example' };
const mailboxes = (count: number): readonly MailboxOf[] =>
  Array.from({ length: count }, (_, index) => ({ id: personId(`p${index}`), mail: `p${index}@contoso.example` }));

/** Calendars that note how many people are asked for. */
function watched(busy?: ReadonlyMap<PersonId, BusyTimes>) {
  const asked: number[] = [];
  const fake = fakeCalendars(busy);
  const busyTimes: Calendars['busyTimes'] = async (people, ...rest) => {
    asked.push(people.length);
    return await fake.busyTimes(people, ...rest);
  };
  const services = { calendars: { busyTimes }, keptCalendars: fakeKeptCalendars(), clock: fixedClock() };
  return { asked, services };
}

test('takes somebody of whom the calendars say nothing for unreadable', async () => {
  const { services } = watched();
  const calendars = { busyTimes: async () => new Map() };
  const { availability } = await readAvailability({ ...services, calendars }, aProgramme(), startsOn, [ada]);
  expect(availability.get(ada.id)).toEqual({ kind: 'unreadable', cause: 'incomplete' });
});

test('assumes usual hours where the mailbox names none, and says that it does', async () => {
  const { availability } = await readAvailability(watched().services, aProgramme(), startsOn, [ada]);
  expect(availability.get(ada.id)).toMatchObject({ kind: 'readable', zone: 'Europe/London', assumedHours: true });
});

test('a second reading within the day asks nobody, finds the same, and says how old it is', async () => {
  const { asked, services } = watched();
  const first = await readAvailability(services, aProgramme(), startsOn, mailboxes(130));
  const clock = fixedClock('2026-11-23T10:00:00Z');
  const second = await readAvailability({ ...services, clock }, aProgramme(), startsOn, mailboxes(130));
  expect(asked).toEqual([120, 10, 0, 0]);
  expect(second.availability).toEqual(first.availability);
  expect([first.readAt, second.readAt]).toEqual([now, now]);
});

test('who is new, and who could not be read, is asked for', async () => {
  const unreadable = new Map([[personId('p1'), { kind: 'unreadable', cause: 'notShared' }] as const]);
  const { asked, services } = watched(unreadable);
  await readAvailability(services, aProgramme(), startsOn, mailboxes(3));
  const { availability } = await readAvailability(services, aProgramme(), startsOn, [...mailboxes(3), ada]);
  expect(asked).toEqual([3, 2]);
  expect(availability.get(personId('p1'))).toEqual({ kind: 'unreadable', cause: 'notShared' });
});

test('what is a day old is read again and forgotten, and so is everything on demand', async () => {
  const { asked, services } = watched();
  await readAvailability(services, aProgramme(), startsOn, mailboxes(3));
  const tomorrow = { ...services, clock: fixedClock('2026-11-24T08:00:00Z') };
  await readAvailability(tomorrow, aProgramme(), startsOn, [ada]);
  expect([...services.keptCalendars.calendars.keys()]).toEqual([ada.id]);
  const { readAt } = await readAvailability(tomorrow, aProgramme(), startsOn, [ada], { isAfresh: true });
  expect(asked).toEqual([3, 1, 1]);
  expect(readAt).toBe(tomorrow.clock.now());
});

test('a programme that goes on for longer than what is kept is read', async () => {
  const { asked, services } = watched();
  const longer = aProgramme({ rhythm: { ...aProgramme().rhythm, sessionCount: 12 } });
  await readAvailability(services, aProgramme(), startsOn, [ada]);
  await readAvailability(services, longer, startsOn, [ada]);
  expect(asked).toEqual([1, 1]);
});

test('stopped half-way, it goes on where it was', async () => {
  const { asked, services } = watched();
  const stopper = new AbortController();
  const done: number[] = [];
  const onProgress = (count: number): void => {
    done.push(count);
    if (count === 120) {
      stopper.abort();
    }
  };
  const people = mailboxes(300);
  const options = { onProgress, signal: stopper.signal };
  await expect(readAvailability(services, aProgramme(), startsOn, people, options)).rejects.toMatchObject({
    name: 'AbortError',
  });
  const { availability } = await readAvailability(services, aProgramme(), startsOn, people, {
    onProgress: (count) => done.push(count),
  });
  expect(availability.size).toBe(300);
  expect(asked).toEqual([120, 0, 120, 60]);
  expect(done).toEqual([120, 120, 120, 240, 300]);
});

test('takes times that are promised for busy, and keeps the calendar as it was read', async () => {
  const { services } = watched();
  const span = { start: instant('2027-01-12T10:00:00Z'), end: instant('2027-01-12T10:45:00Z') };
  const promised = new Map([[ada.id, [span]]]);
  const isFreeAtTen = async (options: Parameters<typeof readAvailability>[4]) => {
    const { availability } = await readAvailability(services, aProgramme(), startsOn, [ada], options);
    const read = availability.get(ada.id);
    return read?.kind === 'readable' && hasCell(read.free, (span.start - read.grid.start) / (15 * minute));
  };
  expect(await isFreeAtTen({ promised })).toBe(false);
  expect(await isFreeAtTen({})).toBe(true);
});
