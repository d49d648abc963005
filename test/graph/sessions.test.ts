import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import { graphCalendars } from '#graph/calendars.ts';
import { answered, type Asked, refused, scriptedClient } from './scriptedClient.ts';

const joinUrl = 'https://teams.microsoft.com/l/meetup-join/1';
const span = { start: instant('2027-01-01T00:00:00Z'), end: instant('2027-02-01T00:00:00Z') };
const booking = { eventId: 'e', joinUrl };
const event = (said: object = {}) => ({
  id: 'event-1',
  subject: 'Turnabout',
  start: { dateTime: '2027-01-12T10:00:00.0000000', timeZone: 'UTC' },
  end: { dateTime: '2027-01-12T10:45:00.0000000', timeZone: 'UTC' },
  isCancelled: false,
  originalStart: '2027-01-12T10:00:00Z',
  responseStatus: { response: 'notResponded' },
  onlineMeeting: { joinUrl },
  ...said,
});
const sessionsIn = async (...events: readonly object[]) => {
  const asked: Asked[] = [];
  const client = scriptedClient((each) => {
    asked.push(each);
    return answered({ value: events });
  });
  return { sessions: await graphCalendars(client).sessions({ bookings: [booking], span }), asked };
};

test('an event with the link of the series is a session, and any other event is not', async () => {
  const { sessions } = await sessionsIn(
    event(),
    event({ id: 'other', onlineMeeting: { joinUrl: `${joinUrl}2` } }),
    event({ id: 'lunch', onlineMeeting: null }),
  );
  expect(sessions).toEqual([
    {
      eventId: 'event-1',
      span: { start: instant('2027-01-12T10:00:00Z'), end: instant('2027-01-12T10:45:00Z') },
      originalStart: instant('2027-01-12T10:00:00Z'),
      subject: 'Turnabout',
      joinUrl,
      isCancelled: false,
      response: 'none',
      partnerResponse: 'unknown',
    },
  ]);
});

test.each(['javascript:globalThis.isHarmed=true', 'http://teams.microsoft.com/1', ''])(
  'a session whose link is "%s" has none: whoever writes both calendars could lead anywhere',
  async (link) => {
    const client = scriptedClient(() => answered({ value: [event({ onlineMeeting: { joinUrl: link } })] }));
    const sessions = await graphCalendars(client).sessions({ bookings: [{ eventId: 'e', joinUrl: link }], span });
    expect(sessions).toMatchObject([{ eventId: 'event-1', joinUrl: undefined }]);
  },
);

test.each([
  ['organizer', 'accepted'],
  ['accepted', 'accepted'],
  ['tentativelyAccepted', 'tentative'],
  ['declined', 'declined'],
  ['none', 'none'],
])('the response %s is told as %s', async (response, told) => {
  const { sessions } = await sessionsIn(event({ responseStatus: { response } }));
  expect(sessions[0]?.response).toBe(told);
});

test('a cancelled session is still told, as cancelled', async () => {
  const { sessions } = await sessionsIn(event({ isCancelled: true }));
  expect(sessions[0]?.isCancelled).toBe(true);
});

test('asks for times in UTC and for ids that last', async () => {
  const { asked } = await sessionsIn();
  expect(asked[0]?.headers.get('Prefer')).toBe('IdType="ImmutableId", outlook.timezone="UTC"');
  expect(asked[0]?.path).toContain('startDateTime=2027-01-01T00:00:00.000Z&endDateTime=2027-02-01T00:00:00.000Z');
});

/** What the organizer is told of Bo's answer, when the master's instances have these attendees; a refusal instead of them. */
async function answerOfBo(attendees: readonly object[] | Response) {
  const client = scriptedClient(({ path }) => {
    const ofMaster = attendees instanceof Response ? attendees : answered({ value: [{ id: 'event-1', attendees }] });
    return path.includes('/instances?') ? ofMaster : answered({ value: [event()] });
  });
  const asked = { bookings: [booking], span, answersOf: 'Bo@contoso.example' };
  const [session] = await graphCalendars(client).sessions(asked);
  return session?.partnerResponse;
}

test("the partner's answer is told, and unknown where the partner is not invited or the series is gone", async () => {
  const attendee = (address: string, response: string) => ({ emailAddress: { address }, status: { response } });
  const lena = attendee('lena@contoso.example', 'accepted');
  expect(await answerOfBo([lena, attendee('bo@contoso.example', 'declined')])).toBe('declined');
  expect(await answerOfBo([attendee('bo@contoso.example', 'none')])).toBe('none');
  expect(await answerOfBo([lena])).toBe('unknown');
  expect(await answerOfBo(refused(404, 'ErrorItemNotFound'))).toBe('unknown');
});

test('the calendar of who does not ask for answers is read without attendees', async () => {
  const { asked } = await sessionsIn(event());
  expect(asked).toHaveLength(1);
  expect(asked[0]?.path).not.toContain('attendees');
});
