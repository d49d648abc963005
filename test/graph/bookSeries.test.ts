import { expect, test } from '@jest/globals';
import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { instant, localDate, localTime, type ZoneName } from '#domain/time/instant.ts';
import { graphCalendars } from '#graph/calendars.ts';
import type { SeriesRequest } from '#ports/calendars.ts';
import { answered, type Asked, refused, scriptedClient } from './scriptedClient.ts';

const request: SeriesRequest = {
  transactionId: 'pair-1-series-1',
  subject: 'Turnabout',
  agenda: ['<img src=x onerror=alert(1)> & "more"'],
  slot: {
    firstDate: localDate('2027-01-12'),
    startTime: localTime('23:30'),
    zone: 'Europe/London' as ZoneName,
    lengthMinutes: 45,
    everyWeeks: 4,
    sessionCount: 6,
  },
  attendee: { name: "Bo O'Neil", mail: 'bo@contoso.example' },
};
const joinUrl = 'https://teams.microsoft.com/l/meetup-join/1';
const made = { id: 'event-1', iCalUId: 'ical-1', onlineMeeting: { joinUrl } };
const waits: number[] = [];
const book = (answer: (asked: Asked) => Response) =>
  graphCalendars(
    scriptedClient((asked) => (asked.path.includes('/instances?') ? answered({ value: [] }) : answer(asked))),
    async (milliseconds) => void waits.push(milliseconds),
  ).bookSeries(request);

async function eventOf(said: Partial<SeriesRequest> = {}): Promise<Event> {
  let event: Event = {};
  const client = scriptedClient(({ method, body }) => {
    if (method === 'GET') {
      return answered({ value: [] });
    }
    event = body as Event;
    return answered(made, 201);
  });
  await graphCalendars(client).bookSeries({ ...request, ...said });
  return event;
}

test('the series starts on the date of its first session, in the zone as Windows calls it', async () => {
  expect(await eventOf()).toMatchObject({
    transactionId: 'pair-1-series-1',
    start: { dateTime: '2027-01-12T23:30:00', timeZone: 'GMT Standard Time' },
    end: { dateTime: '2027-01-13T00:15:00', timeZone: 'GMT Standard Time' },
    recurrence: {
      pattern: { type: 'weekly', interval: 4, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
      range: { type: 'numbered', startDate: '2027-01-12', numberOfOccurrences: 6 },
    },
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    attendees: [{ type: 'required', emailAddress: { name: "Bo O'Neil", address: 'bo@contoso.example' } }],
  });
});

test('nothing in the agenda can become markup', async () => {
  const { body } = await eventOf();
  expect(body?.content).not.toMatch(/<img|"|onerror=[^&]*>/);
  expect(body?.content).toContain('&#60;img src=x onerror=alert(1)&#62; &#38; &#34;more&#34;');
});

test('an answer that got lost is made good by sending the same again', async () => {
  let posts = 0;
  const booked = await book(({ method }) => {
    if (method === 'GET') {
      return answered({ value: [] });
    }
    posts += 1;
    return posts === 1 ? refused(504, 'GatewayTimeout') : answered(made, 201);
  });
  expect(posts).toBe(2);
  expect(booked).toMatchObject({ booking: { eventId: 'event-1', iCalUId: 'ical-1', joinUrl } });
});

test('E62: a series that was booked before a crash is found by its property, and nothing is sent again', async () => {
  const asked: string[] = [];
  const booked = await book(({ method, path }) => {
    asked.push(`${method} ${path}`);
    return answered({ value: [made] });
  });
  expect(booked).toMatchObject({ kind: 'standing', booking: { eventId: 'event-1' } });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(
    /^GET .*ep\/id eq 'String \{[\w-]+\} Name TurnaboutTransaction' and ep\/value eq 'pair-1-series-1'/,
  );
});

test.each([400, 409])('E60: a transaction that is known already (%i) is looked for once more', async (status) => {
  const methods: string[] = [];
  const booked = await book(({ method }) => {
    methods.push(method);
    return method === 'POST'
      ? refused(status, 'ErrorDuplicateTransactionId')
      : answered({ value: methods.length === 1 ? [] : [made] });
  });
  expect(booked).toMatchObject({ kind: 'standing', booking: { eventId: 'event-1' } });
  expect(methods).toEqual(['GET', 'POST', 'GET']);
});

test('what stands is read back: each session as the series has it, and who is invited', async () => {
  const attendees = [{ emailAddress: { address: 'bo@contoso.example' } }];
  const instance = {
    start: { dateTime: '2027-01-14T23:30:00.0000000', timeZone: 'UTC' },
    end: { dateTime: '2027-01-15T00:15:00.0000000', timeZone: 'UTC' },
    originalStart: '2027-01-12T23:30:00Z',
  };
  const client = scriptedClient(({ path }) =>
    answered({ value: path.includes('/instances?') ? [instance] : [{ ...made, attendees }] }),
  );
  expect(await graphCalendars(client).bookSeries(request)).toMatchObject({
    standing: {
      sessions: [
        {
          originalStart: instant('2027-01-12T23:30:00Z'),
          span: { start: instant('2027-01-14T23:30:00Z'), end: instant('2027-01-15T00:15:00Z') },
        },
      ],
      invited: ['bo@contoso.example'],
    },
  });
});

test('a series that was booked and then deleted is told so, and is not booked anew', async () => {
  const answer = ({ method }: Asked) =>
    method === 'POST' ? refused(400, 'ErrorDuplicateTransactionId') : answered({ value: [] });
  expect(await book(answer)).toEqual({ kind: 'deleted' });
});

test('waits for the link that Teams makes a little later', async () => {
  waits.length = 0;
  let looks = 0;
  const booked = await book(({ method }) => {
    looks += method === 'GET' ? 1 : 0;
    const event = looks < 3 ? { ...made, onlineMeeting: null } : made;
    return method === 'GET' ? answered({ value: looks === 1 ? [] : [event] }) : answered(event, 201);
  });
  expect(booked).toMatchObject({ booking: { joinUrl } });
  expect(waits).toEqual([1_000, 2_000]);
});

test('without a link after several looks, the person is told to try again', async () => {
  const event = { ...made, onlineMeeting: null };
  const answer = ({ method }: Asked) => (method === 'GET' ? answered({ value: [event] }) : answered(event, 201));
  await expect(book(answer)).rejects.toMatchObject({ kind: 'busy' });
});

test('a refusal of another kind goes on as it is', async () => {
  await expect(book(() => refused(403, 'ErrorAccessDenied'))).rejects.toMatchObject({ kind: 'denied' });
});
