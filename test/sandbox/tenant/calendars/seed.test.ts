import { expect, test } from '@jest/globals';
import { glanceAt, type Glance } from '#sandbox/tenant/calendars/glance.ts';
import { newMailbox } from '#sandbox/tenant/calendars/mailboxes.ts';
import { occurrencesWithin } from '#sandbox/tenant/calendars/occurrences.ts';
import { dayLength } from '#sandbox/tenant/calendars/recurrence.ts';
import { seedMailboxes } from '#sandbox/tenant/calendars/seed.ts';
import { organisationOf } from '#sandbox/tenant/calendars/seed/seniority.ts';
import { seedDirectory } from '#sandbox/tenant/directory/seed.ts';
import type { UserRecord } from '#sandbox/tenant/directory/records.ts';
import type { TenantState } from '#sandbox/tenant/state.ts';
import { aTenant, aUser, ask, eventsIn, now } from './aTenant.ts';

function theDepartment(seed = 1): TenantState {
  const state: TenantState = {
    ...aTenant(),
    directory: seedDirectory({ organisations: ['department-for-transport'], seed: 1, now }),
  };
  seedMailboxes(state, { now, seed });
  return state;
}

const state = theDepartment();
const users = [...state.directory.users.values()].filter(({ hasMailbox }) => hasMailbox);
const leaders = users.filter(({ grade }) => grade.startsWith('SCS')).slice(0, 16);
const others = users.filter(({ grade }) => grade === 'PB4').slice(0, 16);
const from = Date.parse('2026-11-30T00:00:00Z');
const sixRounds = from + 24 * 7 * dayLength;

function glance(user: UserRecord, of = state, start = from, end = sixRounds): Glance {
  const found = glanceAt(of, user, start, end);
  if (!found) {
    throw new Error(`${user.displayName} has no mailbox`);
  }
  return found;
}

const isFree = ({ spans }: Glance, start: number, end: number): boolean =>
  spans.every((span) => span.end <= start || span.start >= end || ['free', 'workingElsewhere'].includes(span.status));

/** How much of these people's working hours is taken, in the two weeks from a Monday. */
function shareTaken(people: readonly UserRecord[], monday: string): number {
  const halfHours = people.flatMap((user) => {
    const calendar = glance(user, state, Date.parse(monday), Date.parse(monday) + 14 * dayLength);
    return workingHalfHours(calendar, Date.parse(monday)).map((start) => isFree(calendar, start, start + 1_800_000));
  });
  return halfHours.filter((free) => !free).length / halfHours.length;
}

function workingHalfHours({ workingHours }: Glance, monday: number): number[] {
  const { start = 9, end = 17 } = workingHours ?? {};
  const days = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map((day) => monday + day * dayLength);
  return days.flatMap((day) =>
    Array.from({ length: 2 * (end - start) }, (_, i) => day + start * 3_600_000 + i * 1_800_000),
  );
}

test('a calendar is the same on every run, and another with another seed', () => {
  const [user = aUser('nobody')] = others;
  expect(glance(user, theDepartment()).spans).toEqual(glance(user).spans);
  expect(glance(user, theDepartment(2)).spans).not.toEqual(glance(user).spans);
});

test('leaders are taken for some 60 % of the next weeks and others for some 40 %', () => {
  expect(shareTaken(leaders, '2026-11-23')).toBeGreaterThan(0.5);
  expect(shareTaken(leaders, '2026-11-23')).toBeLessThan(0.7);
  expect(shareTaken(others, '2026-11-23')).toBeGreaterThan(0.33);
  expect(shareTaken(others, '2026-11-23')).toBeLessThan(0.5);
});

test('calendars fill late: weeks far ahead have fewer meetings than the next', () => {
  expect(shareTaken(leaders, '2027-03-01')).toBeLessThan(shareTaken(leaders, '2026-11-23') - 0.05);
  expect(shareTaken(others, '2027-03-01')).toBeLessThan(shareTaken(others, '2026-11-23') - 0.05);
});

// https://www.gov.uk/bank-holidays
test.each(['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03'])(
  'nobody in England is there on %s',
  (date) => {
    const noon = Date.parse(`${date}T12:00:00Z`);
    const english = [...leaders, ...others].filter(({ timeZone }) => timeZone === 'GMT Standard Time');
    expect(english.length).toBeGreaterThan(10);
    expect(english.some((user) => isFree(glance(user), noon, noon + 1))).toBe(false);
  },
);

test('a session every four weeks: most pairs have a slot free six times, and the first free slot is seldom one', () => {
  const rounds = leaders.map((leader, i) => roundsFree(glance(leader), glance(others[i] ?? leader)));
  const held = rounds.filter((counts) => Math.max(...counts) === 6);
  expect(held.length / rounds.length).toBeGreaterThan(0.5);
  expect(rounds.filter(([first]) => first === 6).length / rounds.length).toBeLessThan(0.5);
});

/** For each hour that is free for both the first time, how many of six rounds it is free. */
function roundsFree(a: Glance, b: Glance): number[] {
  const isFreeForBoth = (start: number): boolean => [a, b].every((one) => isFree(one, start, start + 3_600_000));
  const starts = [0, 1, 2, 3].flatMap((week) =>
    [0, 1, 2, 3, 4].flatMap((day) =>
      [9, 10, 11, 12, 13, 14, 15, 16].map((hour) => from + (week * 7 + day) * dayLength + hour * 3_600_000),
    ),
  );
  return starts
    .filter(isFreeForBoth)
    .map((start) => [0, 1, 2, 3, 4, 5].filter((round) => isFreeForBoth(start + round * 28 * dayLength)).length);
}

test('a few mailboxes do not say when their owner works, and one gives the rules of a zone instead of its name', () => {
  const hours = users.slice(0, 200).map((user) => newMailbox(state, user).workingHours);
  const silent = hours.filter((one) => one === undefined).length;
  expect(silent).toBeGreaterThan(0);
  expect(silent).toBeLessThan(10);
  const { customZoneId } = organisationOf(state.directory);
  const odd = users.filter(({ id }) => id === customZoneId).map((user) => newMailbox(state, user).workingHours);
  expect(odd).toEqual([expect.objectContaining({ zone: expect.objectContaining({ name: 'Customized Time Zone' }) })]);
});

test('a team meets at the same time in the calendars of all its members', () => {
  const manager = users.find(({ id }) => (organisationOf(state.directory).reports.get(id)?.length ?? 0) > 2);
  const team = organisationOf(state.directory).reports.get(manager?.id ?? '') ?? [];
  const times = [manager ?? aUser('nobody'), ...team]
    .flatMap((user) => [...newMailbox(state, user).entries.values()])
    .filter(({ meeting }) => meeting.content.subject === 'Team meeting' && meeting.organizerId === manager?.id)
    .map((entry) =>
      occurrencesWithin(entry, from, sixRounds)
        .map(({ start }) => start)
        .join(),
    );
  expect(times.length).toBeGreaterThan(2);
  expect(new Set(times).size).toBe(1);
});

test('the owner reads the same times as colleagues do, with subjects', async () => {
  const [user = aUser('nobody')] = others;
  const colleague = glance(user, state, from, from + 7 * dayLength).spans;
  const query = { startDateTime: '2026-11-30T00:00:00Z', endDateTime: '2026-12-07T00:00:00Z', $top: '100' };
  const own = eventsIn(await ask(state, user, 'GET /me/calendarView', { query }));
  expect(own.map(({ start }) => Date.parse(`${start.dateTime.slice(0, 19)}Z`))).toEqual(
    colleague.map(({ start }) => start),
  );
  expect(own.every(({ subject }) => subject !== '')).toBe(true);
});

test('a new seed on the same mailboxes forgets what was there', () => {
  const [user = aUser('nobody')] = others;
  const own = theDepartment();
  const before = glance(user, own).spans;
  seedMailboxes(own, { now, seed: 3 });
  expect(glance(user, own).spans).not.toEqual(before);
});
