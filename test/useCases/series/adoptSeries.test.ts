import { expect, test } from '@jest/globals';
import { localDate, localTime } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { adoptSeries } from '#useCases/series/adoptSeries.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { findFilled } from '#useCases/series/findFilled.ts';
import { forgetFilled } from '#useCases/series/forgetFilled.ts';
import { noteFilled } from '#useCases/series/noteFilled.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import type { FakeCalendars } from '#test/fakes/fakeCalendars.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { ada, aPairOnItsWay, choice, pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';

const subject = 'Turnabout: Ada Osei and Omar Haddad';
const withCollision = { slot, collisions: [localDate('2027-02-09')] };
const later = { ...slot, startTime: localTime('15:00') };

/** Ada, who does not book for the two, has filled in an appointment. */
async function aFilledOne() {
  const story = await aPairOnItsWay('agreed');
  await noteFilled(story.ada, await pairOf(story.ada), withCollision, subject);
  return story;
}

const send = (
  calendars: FakeCalendars,
  said: Partial<{ slot: typeof slot }> = {},
  link: 'withLink' | 'withoutLink' = 'withLink',
) =>
  calendars.sendFromOutlook(
    ada,
    {
      transactionId: 'by-hand',
      subject,
      agenda: [],
      slot,
      attendee: { name: 'Omar', mail: 'omar@contoso.example' },
      ...said,
    },
    link,
  );

/** What the app does at the next visit, once the person said that it is the one where that is to be asked. */
async function visit(services: Services): Promise<string> {
  const view = await pairOf(services);
  const { filled } = view;
  if (!filled) {
    return 'nothing was filled in';
  }
  const outcome = await findFilled(services, view, filled);
  if (outcome.kind !== 'notThere') {
    await adoptSeries(services, view, filled, outcome.series);
  }
  return outcome.kind;
}

test('what was filled in is known to whoever did, and stands in the way of nothing', async () => {
  const { ada, omar, calendars } = await aFilledOne();
  expect((await pairOf(ada)).filled).toMatchObject({ ...withCollision, subject });
  expect((await pairOf(omar)).filled).toBeUndefined();
  await bookSeries(omar, await pairOf(omar), choice, { subject: 'Us', agenda: [] });
  expect(calendars.booked).toHaveLength(1);
});

test('filling in again replaces what was filled in before', async () => {
  const { ada } = await aFilledOne();
  await noteFilled(ada, await pairOf(ada), { slot: later, collisions: [] }, subject);
  expect((await pairOf(ada)).filled?.slot).toEqual(later);
});

test('until it is sent it is not in the calendar, and nothing is booked', async () => {
  const { ada } = await aFilledOne();
  expect(await visit(ada)).toBe('notThere');
  expect((await pairOf(ada)).stage).toEqual({ kind: 'agreed' });
});

test('once sent it is the series of the two, with what collides, and the lead counts it', async () => {
  const { ada, omar, lead, calendars, programme } = await aFilledOne();
  send(calendars);
  expect(await visit(ada)).toBe('sent');
  const view = await pairOf(omar);
  expect(view.stage).toEqual({ kind: 'booked' });
  expect(view.series?.value).toMatchObject({ state: 'booked', ...withCollision, organizer: 'ada' });
  expect(view.series?.value).toMatchObject({ booking: { eventId: 'event-by-hand', differences: [] } });
  expect((await openSessions(omar, view)).sessions).toHaveLength(6);
  expect((await pairOf(ada)).filled).toBeUndefined();
  const [status] = (await openDesk(lead, programme)).pairs;
  expect([...(status?.reached.values() ?? [])].flat()).toContain('booked');
});

test('at another time it is taken as it stands, and what collides there is not known', async () => {
  const { ada, calendars } = await aFilledOne();
  send(calendars, { slot: later });
  expect(await visit(ada)).toBe('perhaps');
  expect((await pairOf(ada)).series?.value).toMatchObject({ state: 'booked', slot: later, collisions: [] });
});

test('without a Teams link it is given one', async () => {
  const { ada, calendars } = await aFilledOne();
  send(calendars, {}, 'withoutLink');
  await visit(ada);
  const view = await pairOf(ada);
  expect((await openSessions(ada, view)).sessions).toHaveLength(6);
});

test('a series that was booked meanwhile stays the one, and what was filled in is forgotten', async () => {
  const { ada, omar, calendars } = await aFilledOne();
  const stale = await pairOf(ada);
  send(calendars);
  await bookSeries(omar, await pairOf(omar), choice, { subject: 'Us', agenda: [] });
  const outcome = stale.filled && (await findFilled(ada, stale, stale.filled));
  if (stale.filled && outcome?.kind === 'sent') {
    await adoptSeries(ada, stale, stale.filled, outcome.series);
  }
  const view = await pairOf(ada);
  expect(view.allSeries.map(({ organizer }) => organizer)).toEqual(['omar']);
  expect(view.filled).toBeUndefined();
});

test('while another one is being booked it is not taken', async () => {
  const { ada, omar, calendars } = await aFilledOne();
  send(calendars);
  const broken = interrupted(omar, 2, 'before');
  await expect(bookSeries(broken, await pairOf(omar), choice, { subject: 'Us', agenda: [] })).rejects.toThrow();
  await expect(visit(ada)).rejects.toMatchObject({ kind: 'conflict' });
});

test('who wants another time lets go of it', async () => {
  const { ada } = await aFilledOne();
  const stale = await pairOf(ada);
  await forgetFilled(ada, stale);
  await forgetFilled(ada, stale);
  expect(await visit(ada)).toBe('nothing was filled in');
});

test.each(['before', 'after'] as const)(
  'whatever call is the last one, lost %s its effect, the next visit ends with one series',
  async (moment) => {
    const reached: number[] = [];
    for (let at = 0; reached.length === at; at += 1) {
      const { ada, calendars } = await aFilledOne();
      send(calendars, {}, 'withoutLink');
      await Promise.allSettled([visit(interrupted(ada, at, moment, () => reached.push(at)))]);
      await visit(ada);
      const view = await pairOf(ada);
      expect({ at, series: view.allSeries.map(({ state }) => state), filled: view.filled }).toEqual({
        at,
        series: ['booked'],
        filled: undefined,
      });
    }
    expect(reached.length).toBeGreaterThan(6);
  },
);
