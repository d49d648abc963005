import { expect, test } from '@jest/globals';
import { localDate } from '#domain/time/instant.ts';
import { graphCalendars } from '#graph/calendars.ts';
import { answered, type Asked, refused, scriptedClient } from './scriptedClient.ts';

const pattern = { type: 'weekly', interval: 4, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' };
const range = {
  type: 'numbered',
  startDate: '2027-01-12',
  endDate: '0001-01-01',
  numberOfOccurrences: 6,
  recurrenceTimeZone: 'GMT Standard Time',
};
const standing = { '@odata.etag': 'W/"1"', recurrence: { pattern, range } };

/** What is sent to end the series on a date, when the calendar has it like this. */
async function changesFor(event: object | 'gone', lastDate: string): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const client = scriptedClient((each) => {
    asked.push(each);
    return event === 'gone' ? refused(404, 'ErrorItemNotFound') : answered(event);
  });
  await graphCalendars(client).endSeries({ eventId: 'event-1' }, localDate(lastDate));
  return asked.filter(({ method }) => method !== 'GET');
}

test('a series is ended by its range alone: the pattern goes back as it came', async () => {
  const [change] = await changesFor(standing, '2027-03-09');
  expect(change).toMatchObject({
    method: 'PATCH',
    body: {
      recurrence: {
        pattern,
        range: {
          type: 'endDate',
          startDate: '2027-01-12',
          endDate: '2027-03-09',
          recurrenceTimeZone: 'GMT Standard Time',
        },
      },
    },
  });
  expect(change?.headers.get('If-Match')).toBe('W/"1"');
});

test('a series that was to begin later is cancelled', async () => {
  expect(await changesFor(standing, '2027-01-11')).toMatchObject([{ method: 'DELETE', path: '/me/events/event-1' }]);
});

test('a series that is over by then, or gone, is left alone', async () => {
  const over = { recurrence: { pattern, range: { ...range, type: 'endDate', endDate: '2027-03-09' } } };
  expect(await changesFor(over, '2027-03-09')).toEqual([]);
  expect(await changesFor('gone', '2027-03-09')).toEqual([]);
});

test('a series that does not say how it recurs is not touched', async () => {
  await expect(changesFor({ recurrence: null }, '2027-03-09')).rejects.toMatchObject({ kind: 'broken' });
});
