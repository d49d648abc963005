import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import { graphCalendars } from '#graph/calendars.ts';
import { answered, type Asked, refused, scriptedClient } from './scriptedClient.ts';

const etag = 'W/"1"';
const at = (start: string, end: string) => ({
  '@odata.etag': etag,
  start: { dateTime: `${start}:00.0000000`, timeZone: 'UTC' },
  end: { dateTime: `${end}:00.0000000`, timeZone: 'UTC' },
});
const before = at('2027-01-12T10:00', '2027-01-12T10:45');
const after = at('2027-01-13T14:00', '2027-01-13T14:45');
const byHand = at('2027-01-14T09:00', '2027-01-14T09:45');
const from = { start: instant('2027-01-12T10:00:00Z'), end: instant('2027-01-12T10:45:00Z') };
const to = { start: instant('2027-01-13T14:00:00Z'), end: instant('2027-01-13T14:45:00Z') };

/** Moves the session in a calendar that shows these times in turn, and gives this answer to the change. */
async function moving(shown: readonly object[], change: Response = answered(after)) {
  const asked: Asked[] = [];
  const looks = [...shown];
  const client = scriptedClient((each) => {
    asked.push(each);
    return each.method === 'GET' ? answered(looks.shift() ?? {}) : change;
  });
  const outcome = await graphCalendars(client)
    .moveSession({ eventId: 'a/b=', span: from }, to)
    .then(
      () => 'moved' as const,
      (error: unknown) => error,
    );
  return { outcome, changes: asked.filter(({ method }) => method !== 'GET'), asked };
}

test('a session is changed by one request, only as it was read', async () => {
  const { outcome, changes } = await moving([before]);
  expect(outcome).toBe('moved');
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({
    method: 'PATCH',
    path: '/me/events/a/b=',
    body: {
      start: { dateTime: '2027-01-13T14:00:00', timeZone: 'UTC' },
      end: { dateTime: '2027-01-13T14:45:00', timeZone: 'UTC' },
    },
  });
  expect(changes[0]?.headers.get('If-Match')).toBe(etag);
});

test('a session that is there already is not changed', async () => {
  const { outcome, changes } = await moving([after]);
  expect([outcome, changes]).toEqual(['moved', []]);
});

test('E66: a session that somebody moved meanwhile is not changed', async () => {
  const { outcome, changes } = await moving([byHand]);
  expect(outcome).toMatchObject({ kind: 'conflict' });
  expect(changes).toEqual([]);
});

test('a change of which only the answer was lost counts as done', async () => {
  const stale = refused(412, 'ErrorIrresolvableConflict');
  expect((await moving([before, after], stale)).outcome).toBe('moved');
  const stale2 = refused(412, 'ErrorIrresolvableConflict');
  expect((await moving([before, byHand], stale2)).outcome).toMatchObject({ kind: 'conflict' });
});

test('E55: a place that the neighbours do not allow is told as it is', async () => {
  const { outcome } = await moving([before], refused(400, 'ErrorOccurrenceCrossingBoundary'));
  expect(outcome).toMatchObject({
    kind: 'broken',
    message: expect.stringContaining('ErrorOccurrenceCrossingBoundary'),
  });
});

test('a session without times is not moved', async () => {
  const { outcome, changes } = await moving([{}]);
  expect(outcome).toMatchObject({ kind: 'broken' });
  expect(changes).toEqual([]);
});
