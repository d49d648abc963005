import { expect, test } from '@jest/globals';
import type { GraphAnswer } from '#sandbox/tenant/call.ts';
import type { TenantState } from '#sandbox/tenant/state.ts';
import {
  aRecurrence,
  aTenant,
  aUser,
  anEvent,
  ask,
  eventIn,
  eventsIn,
  refusal,
  startsOf,
  type Event,
} from './aTenant.ts';

const mia = aUser('mia');
const tom = aUser('tom');
const december = { startDateTime: '2026-12-01T00:00:00Z', endDateTime: '2027-01-01T00:00:00Z' };
const weekly = aRecurrence({ type: 'weekly', daysOfWeek: ['tuesday'] }, '2026-12-01', 8);
const view = 'GET /me/calendarView/delta()';

interface Changed extends Event {
  readonly '@removed'?: { readonly reason: string };
}

const linkIn = ({ body }: GraphAnswer, kind: 'delta' | 'next'): string | undefined =>
  (body as Readonly<Record<string, string>>)[`@odata.${kind}Link`];

async function round(state: TenantState, query: Readonly<Record<string, string>>, prefer = 'odata.maxpagesize=50') {
  const answer = await ask(state, mia, view, { query, headers: { Prefer: prefer } });
  return { answer, events: eventsIn(answer) as readonly Changed[], link: linkIn(answer, 'delta') ?? '' };
}

const tokenOf = (link: string): Readonly<Record<string, string>> => Object.fromEntries(new URL(link).searchParams);

async function aSeries(): Promise<{ state: TenantState; id: string; link: string }> {
  const state = aTenant(mia, tom);
  const { id } = eventIn(await ask(state, mia, 'POST /me/events', { body: anEvent({ recurrence: weekly }) }));
  return { state, id, link: (await round(state, december)).link };
}

// https://learn.microsoft.com/graph/delta-query-events
test('the first round gives every occurrence in the window, and a link that then gives nothing', async () => {
  const { state, link } = await aSeries();
  const first = await round(state, december);
  expect(startsOf(first.events)).toHaveLength(5);
  expect(new Set(first.events.map(({ type }) => type))).toEqual(new Set(['occurrence']));
  expect((await round(state, tokenOf(link))).events).toEqual([]);
});

test('a moved, a cancelled and a new event are told, and each only once', async () => {
  const { state, id, link } = await aSeries();
  const [first, second] = eventsIn(
    await ask(state, mia, 'GET /me/events/{event-id}/instances', { id, query: december }),
  );
  await ask(state, mia, 'PATCH /me/events/{event-id}', { id: first?.id ?? '', body: { subject: 'New' } });
  await ask(state, mia, 'POST /me/events/{event-id}/cancel', { id: second?.id ?? '', body: {} });
  await ask(state, mia, 'POST /me/events', { body: anEvent({ subject: 'Lunch' }) });
  const changed = await round(state, tokenOf(link));
  expect(changed.events.map((event) => event['@removed']?.reason ?? event.subject)).toEqual([
    'deleted',
    'New',
    'Lunch',
  ]);
  expect(changed.events[0]?.id).toBe(second?.id);
  expect((await round(state, tokenOf(changed.link))).events).toEqual([]);
});

test('what falls out of the window is told as deleted', async () => {
  const { state, id, link } = await aSeries();
  await ask(state, mia, 'DELETE /me/events/{event-id}', { id });
  const { events } = await round(state, tokenOf(link));
  expect(events.map((event) => event['@removed'])).toEqual(Array.from({ length: 5 }, () => ({ reason: 'deleted' })));
});

// https://learn.microsoft.com/graph/known-issues: delta does not track changes of extensions
test('a changed extension is not told', async () => {
  const { state, id, link } = await aSeries();
  const body = { extensionName: 'com.turnabout', pair: 'P-1' };
  await ask(state, mia, 'POST /me/events/{event-id}/extensions', { id, body });
  expect((await round(state, tokenOf(link))).events).toEqual([]);
});

// https://learn.microsoft.com/graph/api/event-delta: Prefer odata.maxpagesize
test('pages are as long as preferred, and the preference is confirmed', async () => {
  const { state } = await aSeries();
  const first = await round(state, december, 'odata.maxpagesize=2');
  expect(first.events).toHaveLength(2);
  expect(first.answer.headers?.['Preference-Applied']).toBe('odata.maxpagesize=2');
  const second = await round(state, tokenOf(linkIn(first.answer, 'next') ?? ''), 'odata.maxpagesize=3');
  expect(second.events).toHaveLength(3);
  expect(linkIn(second.answer, 'next')).toBeUndefined();
  expect(second.link).toContain('$deltatoken=');
});

// https://learn.microsoft.com/graph/api/event-delta
test.each(['$select', '$filter', '$orderby', '$search', '$expand', '$top'])(
  'the option %s is refused with change tracking',
  async (option) => {
    const asking = ask(aTenant(mia), mia, view, { query: { ...december, [option]: 'subject' } });
    expect(await refusal(asking)).toMatchObject({ status: 400, code: 'ErrorInvalidUrlQuery' });
  },
);

test.each(['startDateTime', 'endDateTime'])('a first round without %s is refused', async (missing) => {
  const query = Object.fromEntries(Object.entries(december).filter(([name]) => name !== missing));
  expect((await refusal(ask(aTenant(mia), mia, view, { query }))).status).toBe(400);
});

// https://learn.microsoft.com/graph/delta-query-overview: tokens leave a cache of limited size, then 410
test('a token that was pushed out by newer ones is answered with 410', async () => {
  const { state, link } = await aSeries();
  state.mailboxes.deltaTokens = 2;
  await round(state, december);
  await round(state, december);
  expect(await refusal(round(state, tokenOf(link)))).toMatchObject({ status: 410, code: 'syncStateNotFound' });
});

test('the token of somebody else is worth nothing', async () => {
  const { state, link } = await aSeries();
  const asking = ask(state, tom, view, { query: tokenOf(link) });
  expect((await refusal(asking)).status).toBe(410);
});

test('delta over events gives the master of a series, not its occurrences', async () => {
  const { state, id } = await aSeries();
  const answer = await ask(state, mia, 'GET /me/events/delta()', { query: december });
  expect(eventsIn(answer).map((event) => [event.id, event.type])).toEqual([[id, 'seriesMaster']]);
});
