import { expect, test } from '@jest/globals';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { Session } from '#domain/series.ts';
import { gridOver } from '#domain/scheduling/searchGrid.ts';
import { instant, localDate, toIso } from '#domain/time/instant.ts';
import { checkSessions, type SessionCheck } from '#useCases/sessions/checkSessions.ts';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { rebookSeries } from '#useCases/series/rebookSeries.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aSlot } from '#test/builders/aSlot.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { calendar, hours } from '#test/domain/scheduling/calendars.ts';

const sessionStarts = ['2027-01-12', '2027-02-09', '2027-03-09', '2027-04-06', '2027-05-04', '2027-06-01'];
const [first = '', second = '', third = ''] = sessionStarts;
/** Tuesdays 10:00 in London, clocks go forward on 28 March. */
const startOf = (date: string) => instant(`${date}T${date < '2027-03-28' ? '10' : '09'}:00:00Z`);
const soon = '2027-02-04T08:00:00Z';

/** Omar sent the invitation. What happens in Outlook is said by the day of the session. */
async function pairWith(changes: Readonly<Record<string, Partial<Session> | 'deleted'>> = {}, now = soon) {
  const { ada, omar, calendars } = await aPairOnItsWay('booked');
  for (const [date, change] of Object.entries(changes)) {
    calendars.inOutlook(startOf(date), change);
  }
  const clock = fixedClock(now);
  return { calendars, ada: { ...ada, clock }, omar: { ...omar, clock } };
}

const check = async (services: Services): Promise<SessionCheck> =>
  await checkSessions(services, await pairOf(services));

const statesIn = ({ sessions }: SessionCheck): readonly string[] => sessions.map(({ state }) => state);

test('nothing is said before a series is booked', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  expect(await check(omar)).toMatchObject({ sessions: [], offer: { kind: 'none' }, isOrganizer: false });
});

test('a pair that keeps its sessions is left in peace', async () => {
  const { omar } = await pairWith();
  const checked = await check(omar);
  expect(statesIn(checked)).toEqual(['held', 'upcoming', 'upcoming', 'upcoming', 'upcoming', 'upcoming']);
  expect(checked).toMatchObject({
    counts: { planned: 6, held: 1, moved: 0, lost: 0 },
    needsWord: false,
    offer: { kind: 'none' },
    isOrganizer: true,
  });
});

test('E65: one that was cancelled is offered the nearest time at once, to both', async () => {
  const { ada, omar } = await pairWith({ [second]: { isCancelled: true } });
  for (const [services, isOrganizer] of [
    [ada, false],
    [omar, true],
  ] as const) {
    const { offer, ...checked } = await check(services);
    expect(checked).toMatchObject({ isOrganizer, counts: { lost: 1 } });
    expect(offer.kind === 'move' && offer.to && toIso(offer.to.start)).toBe('2027-02-09T10:45:00.000Z');
  }
});

test('E64: two that the partner declined offer to book the rest anew, and the lead is not told of it', async () => {
  const { omar } = await pairWith({
    [second]: { partnerResponse: 'declined' },
    [third]: { partnerResponse: 'declined' },
  });
  expect(await check(omar)).toMatchObject({ offer: { kind: 'rebook', sessionsLeft: 5 }, needsWord: false });
});

test('three in a row need a word', async () => {
  const { omar } = await pairWith({ [first]: 'deleted', [second]: 'deleted', [third]: 'deleted' });
  expect(await check(omar)).toMatchObject({ needsWord: true, counts: { lost: 3 } });
});

test('E67: leave that somebody booked over a session is seen from either side', async () => {
  const { ada, omar } = await pairWith();
  const away = { start: instant('2027-02-08T00:00Z'), end: instant('2027-02-13T00:00Z') };
  for (const services of [ada, omar]) {
    const calendars: Services['calendars'] = {
      ...services.calendars,
      busyTimes: async (people, span) => {
        const grid = gridOver(span);
        const digits = Array.from({ length: grid.cellCount }, (_, cell) => {
          const moment = grid.start + cell * 900_000;
          return moment >= away.start && moment < away.end ? '3' : '0';
        }).join('');
        const free = calendar(grid, hours('Europe/London'));
        return new Map(people.map(({ id }) => [id, id === 'omar' ? { ...free, digits } : free]));
      },
    };
    const { sessions, offer, counts } = await check({ ...services, calendars });
    expect(sessions[1]?.state).toBe('leave');
    expect(counts.lost).toBe(0);
    // The week is gone: the Friday before it is nearer than the Monday after it.
    expect(offer.kind === 'move' && offer.to && toIso(offer.to.start)).toBe('2027-02-05T16:15:00.000Z');
  }
});

test('where free and busy cannot be read, a session that fell through is told of without a time', async () => {
  const { omar } = await pairWith({ [second]: 'deleted' });
  const calendars: Services['calendars'] = {
    ...omar.calendars,
    busyTimes: async () => await Promise.reject(new OutsideProblem('offline', 'No network')),
  };
  expect((await check({ ...omar, calendars })).offer).toMatchObject({ kind: 'move', to: undefined });
});

test('an invitation that is still on its way has lost no session', async () => {
  const changes = Object.fromEntries(sessionStarts.map((date) => [date, 'deleted' as const]));
  const early = await pairWith(changes, '2026-11-23T20:00:00Z');
  expect(new Set(statesIn(await check(early.ada)))).toEqual(new Set(['unknown']));
  const later = await pairWith(changes, '2026-11-24T20:00:00Z');
  expect(new Set(statesIn(await check(later.ada)))).toEqual(new Set(['deleted']));
});

test('a session in which they learned something was held, though it is gone from the calendar', async () => {
  const { ada } = await pairWith({ [first]: 'deleted' });
  expect((await check(ada)).counts).toMatchObject({ held: 0, lost: 1 });
  await closeSession(ada, await pairOf(ada), { session: startOf(first), taught: 'Prompts', learned: '' });
  expect((await check(ada)).counts).toMatchObject({ held: 1, lost: 0 });
});

test('once the rest is booked anew, what was given up is neither planned nor lost', async () => {
  const { omar, ada } = await pairWith({ [second]: 'deleted', [third]: 'deleted' });
  const slot = aSlot({ firstDate: localDate('2027-02-11'), sessionCount: 5 });
  await rebookSeries(omar, await pairOf(omar), { slot, collisions: [] }, { subject: 'Turnabout', agenda: [] });
  for (const services of [omar, ada]) {
    expect(await check(services)).toMatchObject({
      counts: { planned: 6, held: 1, moved: 0, lost: 0 },
      offer: { kind: 'none' },
    });
  }
});
