import { afterEach, describe, expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { day, instant, later, minute } from '#domain/time/instant.ts';
import { graphCalendars } from '#graph/calendars.ts';
import { graphDirectory } from '#graph/directory.ts';
import type { MailboxOf } from '#ports/calendars.ts';
import { clientOf, type StandIn, standIn } from '#test/contracts/standIn.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { answered, type Asked, refused, scriptedClient } from './scriptedClient.ts';

const span = { start: instant('2027-01-01T00:00:00Z'), end: instant('2027-01-02T00:00:00Z') };
const halfYear = { start: span.start, end: instant('2027-07-01T00:00:00Z') };
const mailbox = (id: string): MailboxOf => ({ id: personId(id), mail: `${id}@contoso.example` });
const people = (count: number): readonly MailboxOf[] =>
  Array.from({ length: count }, (_, index) => mailbox(`p${index}`));

interface Ask {
  readonly schedules: readonly string[];
  readonly startTime: { readonly dateTime: string };
  readonly endTime: { readonly dateTime: string };
}

const bodyOf = (asked: Asked): Ask => asked.body as Ask;
const stepsIn = ({ startTime, endTime }: Ask): number =>
  (Date.parse(`${endTime.dateTime}Z`) - Date.parse(`${startTime.dateTime}Z`)) / (15 * minute);

/** Exchange, where everybody is as `digit` says, but for what the test says of one address. */
const schedules = (asked: Asked, digit: string, said: Readonly<Record<string, object>> = {}): Response => {
  const ask = bodyOf(asked);
  const view = digit.repeat(stepsIn(ask));
  return answered({
    value: ask.schedules.map((scheduleId) => ({ scheduleId, availabilityView: view, ...said[scheduleId] })),
  });
};

async function busyTimesOf(id: string, answer: (asked: Asked) => Response): Promise<BusyTimes | undefined> {
  const found = await graphCalendars(scriptedClient(answer)).busyTimes([mailbox('first'), mailbox(id)], span);
  expect(found.get(personId('first'))).toMatchObject({ kind: 'readable' });
  return found.get(personId(id));
}

describe('what Exchange may say of a mailbox', () => {
  test.each([
    ['5009', 'noMailbox'],
    ['ErrorMailRecipientNotFound', 'noMailbox'],
    ['ErrorNoFreeBusyAccess', 'notShared'],
  ])('E37: the error %s is told as %s, and never taken as free', async (responseCode, cause) => {
    const error = { availabilityView: undefined, error: { message: 'no', responseCode } };
    const busy = await busyTimesOf('odd', (asked) => schedules(asked, '0', { 'odd@contoso.example': error }));
    expect(busy).toEqual({ kind: 'unreadable', cause });
  });

  test('E36: a view that is too short is incomplete, and so is none at all', async () => {
    const short = (asked: Asked) => schedules(asked, '0', { 'odd@contoso.example': { availabilityView: '000' } });
    expect(await busyTimesOf('odd', short)).toEqual({ kind: 'unreadable', cause: 'incomplete' });
    const silent = (asked: Asked) => schedules(asked, '0', { 'odd@contoso.example': { scheduleId: 'x' } });
    expect(await busyTimesOf('odd', silent)).toEqual({ kind: 'unreadable', cause: 'incomplete' });
    const nothing = (asked: Asked) => schedules(asked, '0', { 'odd@contoso.example': { availabilityView: null } });
    expect(await busyTimesOf('odd', nothing)).toEqual({ kind: 'unreadable', cause: 'incomplete' });
  });

  test('of a view that is longer than asked for only that part is used', async () => {
    const long = (asked: Asked) =>
      schedules(asked, '0', { 'odd@contoso.example': { availabilityView: '0'.repeat(200) } });
    expect(await busyTimesOf('odd', long)).toMatchObject({ digits: '0'.repeat(96) });
  });

  test('E27, E28, E29, E31: digits stay as Exchange writes them', async () => {
    const view = '01234'.repeat(20).slice(0, 96);
    const said = { 'odd@contoso.example': { availabilityView: view } };
    expect(await busyTimesOf('odd', (asked) => schedules(asked, '0', said))).toMatchObject({ digits: view });
  });

  test.each([
    ['UTC', '2027-01-01T09:00:00.0000000', '2027-01-01T09:00:00Z'],
    ['Pacific Standard Time', '2027-01-01T01:00:00.0000000', '2027-01-01T09:00:00Z'],
    ['Asia/Kathmandu', '2027-01-01T09:00:00.0000000', '2027-01-01T03:15:00Z'],
    ['Somewhere', '2027-01-01T09:00:00.0000000', '2027-01-01T00:00:00Z'],
  ])('E30, E42: an item of unknown status is marked by its own zone, %s', async (timeZone, dateTime, start) => {
    const end = { dateTime: '2027-01-01T10:00:00.0000000', timeZone: 'UTC' };
    const items = [
      { status: 'unknown', start: { dateTime, timeZone }, end },
      { status: 'busy', start: end, end },
    ];
    const said = { 'odd@contoso.example': { scheduleItems: items } };
    expect(await busyTimesOf('odd', (asked) => schedules(asked, '0', said))).toMatchObject({
      marks: [{ kind: 'unknown', span: { start: instant(start), end: instant('2027-01-01T10:00:00Z') } }],
    });
  });

  test('E34: nothing of an appointment is kept but when it is', async () => {
    const at = { dateTime: '2027-01-01T09:00:00.0000000', timeZone: 'UTC' };
    const item = { status: 'unknown', subject: 'Secret', location: 'Clinic', isPrivate: true, start: at, end: at };
    const said = { 'odd@contoso.example': { scheduleItems: [item] } };
    const busy = await busyTimesOf('odd', (asked) => schedules(asked, '2', said));
    expect(busy).toMatchObject({ kind: 'readable' });
    expect(JSON.stringify(busy)).not.toMatch(/Secret|Clinic|isPrivate/);
  });

  test('an address is found again however Exchange spells it', async () => {
    const spelt = { 'odd@contoso.example': { scheduleId: 'Odd@Contoso.example' } };
    expect(await busyTimesOf('odd', (asked) => schedules(asked, '2', spelt))).toMatchObject({ kind: 'readable' });
  });

  test('working hours keep their own zone, by its IANA name', async () => {
    const hours = (name: string) => ({
      workingHours: {
        daysOfWeek: ['tuesday', 'monday'],
        startTime: '08:30:00.0000000',
        endTime: '16:00:00.0000000',
        timeZone: { name },
      },
    });
    const of = async (name: string) =>
      await busyTimesOf('odd', (asked) => schedules(asked, '0', { 'odd@contoso.example': hours(name) }));
    expect(await of('W. Europe Standard Time')).toMatchObject({
      workingHours: { zone: 'Europe/Berlin', days: ['monday', 'tuesday'], start: '08:30', end: '16:00' },
    });
    expect(await of('Customized Time Zone')).toMatchObject({ kind: 'readable', workingHours: undefined });
  });
});

describe('how the calendar is asked', () => {
  test('E39: twenty people and 61 days at a time, and the windows are joined without a gap', async () => {
    const asks: Ask[] = [];
    const client = scriptedClient((asked) => {
      asks.push(bodyOf(asked));
      return schedules(asked, String(asks.length % 3));
    });
    const found = await graphCalendars(client).busyTimes(people(21), halfYear);
    expect(Math.max(...asks.map((ask) => ask.schedules.length))).toBe(20);
    expect(Math.max(...asks.map(stepsIn))).toBe(61 * 96);
    expect(asks).toHaveLength(2 * 3);
    for (const busy of found.values()) {
      expect(busy).toMatchObject({ kind: 'readable', start: halfYear.start });
      expect(busy.kind === 'readable' && busy.digits.length).toBe(181 * 96);
    }
  });

  test('E38: a mailbox that fails the call for all is found out, and the others are read', async () => {
    const client = scriptedClient((asked) =>
      bodyOf(asked).schedules.includes('p13@contoso.example')
        ? refused(404, 'MailboxNotEnabledForRESTAPI')
        : schedules(asked, '0'),
    );
    const found = await graphCalendars(client).busyTimes(people(20), span);
    const unreadable = [...found].filter(([, { kind }]) => kind === 'unreadable');
    expect(unreadable).toEqual([['p13', { kind: 'unreadable', cause: 'noMailbox' }]]);
    expect(found.size).toBe(20);
  });

  test('E35: half a year is asked for in windows of 61, 61 and 60 days', async () => {
    const steps: number[] = [];
    const client = scriptedClient((asked) => {
      steps.push(stepsIn(bodyOf(asked)));
      return schedules(asked, '0');
    });
    const weeks26 = { start: span.start, end: later(span.start, 26 * 7 * day) };
    const [busy] = (await graphCalendars(client).busyTimes(people(1), weeks26)).values();
    expect(steps).toEqual([5_856, 5_856, 5_760]);
    expect(busy?.kind === 'readable' && busy.digits.length).toBe(17_472);
  });

  test('two days more than three windows of 61 days still take three calls, each of less than 62 days', async () => {
    const steps: number[] = [];
    const client = scriptedClient((asked) => {
      steps.push(stepsIn(bodyOf(asked)));
      return schedules(asked, '0');
    });
    const [busy] = (
      await graphCalendars(client).busyTimes(people(1), { start: span.start, end: later(span.start, 185 * day) })
    ).values();
    expect(steps).toHaveLength(3);
    expect(Math.max(...steps)).toBeLessThan(62 * 96);
    expect(busy?.kind === 'readable' && busy.digits.length).toBe(185 * 96);
  });

  test('E36: a calendar that breaks off is known as far as it goes, and not asked further', async () => {
    let windows = 0;
    const client = scriptedClient((asked) => {
      windows += 1;
      return schedules(asked, '0', windows === 2 ? { 'p0@contoso.example': { availabilityView: '00' } } : {});
    });
    const [busy] = (await graphCalendars(client).busyTimes(people(1), halfYear)).values();
    expect(busy?.kind === 'readable' && busy.digits.length).toBe(61 * 96);
    expect(windows).toBe(2);
  });

  test('E38: somebody without a mailbox of their own asks through the mailbox of another', async () => {
    const paths: string[] = [];
    const client = scriptedClient((asked) => {
      paths.push(asked.path);
      return asked.path.startsWith('/me/') ? refused(404, 'MailboxNotEnabledForRESTAPI') : schedules(asked, '0');
    });
    const found = await graphCalendars(client).busyTimes(people(20), span);
    expect([...found.values()].every(({ kind }) => kind === 'readable')).toBe(true);
    expect(paths).toEqual(['/me/calendar/getSchedule', '/users/p0/calendar/getSchedule']);
  });

  test('E43: what begins inside a quarter of an hour is read from the whole quarter on', async () => {
    const asks: Ask[] = [];
    const client = scriptedClient((asked) => {
      asks.push(bodyOf(asked));
      return schedules(asked, '0');
    });
    const odd = { start: instant('2027-01-01T09:07:00Z'), end: instant('2027-01-01T10:08:00Z') };
    const [busy] = (await graphCalendars(client).busyTimes(people(1), odd)).values();
    expect(asks[0]?.startTime.dateTime).toBe('2027-01-01T09:00:00');
    expect(busy).toMatchObject({ start: instant('2027-01-01T09:00:00Z'), digits: '00000' });
  });

  test('whoever stops it half-way asks for nothing more', async () => {
    const stopper = new AbortController();
    let calls = 0;
    const client = scriptedClient((asked) => {
      calls += 1;
      return schedules(asked, '0');
    });
    const onProgress = (): void => stopper.abort();
    const reading = graphCalendars(client).busyTimes(people(400), span, { onProgress, signal: stopper.signal });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(calls).toBeLessThan(20);
  });

  test('a lack of permission is told at once, and not taken for a matter of one mailbox', async () => {
    let calls = 0;
    const client = scriptedClient(() => {
      calls += 1;
      return refused(403, 'ErrorAccessDenied');
    });
    await expect(graphCalendars(client).busyTimes(people(20), span)).rejects.toMatchObject({ kind: 'denied' });
    expect(calls).toBe(1);
  });

  test('who could not be read is not asked for again in later windows', async () => {
    const asked: string[] = [];
    const client = scriptedClient((each) => {
      asked.push(...bodyOf(each).schedules);
      return schedules(each, '0', { 'p0@contoso.example': { error: { responseCode: '5009' } } });
    });
    const found = await graphCalendars(client).busyTimes(people(2), halfYear);
    expect(asked.filter((mail) => mail === 'p0@contoso.example')).toHaveLength(1);
    expect(found.get(personId('p0'))).toEqual({ kind: 'unreadable', cause: 'noMailbox' });
  });

  test('nobody at all is asked for nothing', async () => {
    const client = scriptedClient(() => refused(500, 'never asked'));
    expect(await graphCalendars(client).busyTimes([], span)).toEqual(new Map());
  });
});

describe('in the stand-in tenant', () => {
  let subject: StandIn;
  afterEach(() => {
    expect(subject.tenant.violations).toEqual([]);
  });

  test('45 people over half a year are read, busy at some times and free at others, with progress', async () => {
    subject = standIn();
    const users = [...subject.tenant.state.directory.users.values()];
    const asked = users
      .filter(({ accountEnabled, hasMailbox }) => accountEnabled && hasMailbox)
      .slice(0, 45)
      .map(({ id, mail }) => ({ id: personId(id), mail }));
    const done: number[] = [];
    const calendars = graphCalendars(clientOf(subject, subject.lead));
    const found = await calendars.busyTimes(asked, halfYear, { onProgress: (count) => done.push(count) });
    const readable = [...found.values()].filter((busy) => busy.kind === 'readable');
    expect(readable).toHaveLength(45);
    expect(readable.every(({ digits }) => digits.includes('0') && digits.includes('2'))).toBe(true);
    expect(done.at(-1)).toBe(45);
  });

  test('E41: a shared mailbox can be read, and names no working hours', async () => {
    subject = standIn();
    const users = [...subject.tenant.state.directory.users.values()];
    const shared = users.find(({ accountEnabled, hasMailbox }) => !accountEnabled && hasMailbox);
    const asked = { id: personId(shared?.id ?? ''), mail: shared?.mail ?? '' };
    const [busy] = (await graphCalendars(clientOf(subject, subject.lead)).busyTimes([asked], span)).values();
    expect(busy).toMatchObject({ kind: 'readable', workingHours: undefined });
  });

  test('E40: no distribution list is ever asked for, as only people of the directory are', async () => {
    subject = standIn();
    const client = clientOf(subject, subject.lead);
    const nicknames = [...subject.tenant.state.directory.groups.values()].map(({ displayName }) =>
      displayName.toLowerCase().replaceAll(/\W+/g, '-'),
    );
    const mails = (await graphDirectory(client, fixedClock()).everyone()).map(({ mail }) => mail?.split('@')[0]);
    expect(nicknames.length).toBeGreaterThan(0);
    expect(mails.filter((mail) => nicknames.includes(mail ?? ''))).toEqual([]);
  });

  test('people without a mailbox, and addresses that do not exist, are told as such', async () => {
    subject = standIn();
    const users = [...subject.tenant.state.directory.users.values()];
    const without = users.find(({ hasMailbox, accountEnabled }) => !hasMailbox && accountEnabled);
    const asked = [
      { id: personId(without?.id ?? ''), mail: without?.mail ?? '' },
      { id: personId('nobody'), mail: 'nobody@contoso.example' },
    ];
    const found = await graphCalendars(clientOf(subject, subject.lead)).busyTimes(asked, span);
    expect([...found.values()]).toEqual([
      { kind: 'unreadable', cause: 'noMailbox' },
      { kind: 'unreadable', cause: 'noMailbox' },
    ]);
  });
});
