import { afterEach, describe, expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { instant, minute } from '#domain/time/instant.ts';
import { graphCalendars } from '#graph/calendars.ts';
import type { MailboxOf } from '#ports/calendars.ts';
import { clientOf, type StandIn, standIn } from '#test/contracts/standIn.ts';
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
  ])('the error %s is told as %s, and never taken as free', async (responseCode, cause) => {
    const error = { availabilityView: undefined, error: { message: 'no', responseCode } };
    const busy = await busyTimesOf('odd', (asked) => schedules(asked, '0', { 'odd@contoso.example': error }));
    expect(busy).toEqual({ kind: 'unreadable', cause });
  });

  test('a view that is too short is incomplete, and so is none at all', async () => {
    const short = (asked: Asked) => schedules(asked, '0', { 'odd@contoso.example': { availabilityView: '000' } });
    expect(await busyTimesOf('odd', short)).toEqual({ kind: 'unreadable', cause: 'incomplete' });
    const silent = (asked: Asked) => schedules(asked, '0', { 'odd@contoso.example': { scheduleId: 'x' } });
    expect(await busyTimesOf('odd', silent)).toEqual({ kind: 'unreadable', cause: 'incomplete' });
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
  test('twenty people and 61 days at a time, and the windows are joined without a gap', async () => {
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

  test('a mailbox that fails the call for all is found out, and the others are read', async () => {
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
