import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { createSandboxApp } from '#sandbox/server/sandboxApp.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { somebody } from '#test/sandbox/tenant/signedIn.ts';

const origin = 'https://localhost:4430';

interface State {
  readonly now: number;
  readonly ahead: number;
  readonly faults?: object;
  readonly traffic: readonly { readonly operation?: string; readonly status: number; readonly needed?: string[] }[];
}

function control() {
  const tenant = createTenant({ clockTicks: true, now: Date.now() });
  const nowhere = '/does/not/exist';
  const app = createSandboxApp({ tenant, cloud: 'sandbox', dist: nowhere, frames: nowhere, officeJs: nowhere });
  const read = async <Answer>(path: string): Promise<Answer> =>
    (await (await app.request(origin + path)).json()) as Answer;
  const order = async (path: string, body: object): Promise<{ readonly said?: string }> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await app.request(origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(await answer.clone().text()).not.toContain('stand-in');
    expect(answer.status).toBe(200);
    return (await answer.json()) as { readonly said?: string };
  };
  return { tenant, app, read, order };
}

type Control = ReturnType<typeof control>;
const stateOf = ({ read }: Control): Promise<State> => read<State>('/sandbox/control/state');
const happen = ({ order }: Control, situation: object) => order('/sandbox/control/situations', situation);

test('the clock of the tenant goes on by a day, and pages live at its time', async () => {
  const sandbox = control();
  expect((await stateOf(sandbox)).ahead).toBe(0);
  await sandbox.order('/sandbox/control/clock', { minutes: 1440 });
  expect((await stateOf(sandbox)).ahead).toBeGreaterThan(86_000_000);
  const script = await (await sandbox.app.request(`${origin}/sandbox/clock.js`)).text();
  const [now, exact] = runInNewContext(`${script}; [Date.now(), new Date(5).getTime()]`, {}) as [number, number];
  expect(Math.abs(now - sandbox.tenant.now())).toBeLessThan(5000);
  expect(exact).toBe(5);
});

test('the next call fails in the way that was asked for, and the journal shows which scopes it needed', async () => {
  const sandbox = control();
  const person = somebody(sandbox.tenant);
  await sandbox.order('/sandbox/control/nextCalls', { kind: 'unavailable', times: 1 });
  const ask = async () => {
    const headers = { authorization: `Bearer ${await sandbox.tenant.tokenFor(person.id, ['User.Read'])}` };
    return (await sandbox.app.request(`${origin}/graph/v1.0/me`, { headers })).status;
  };
  expect([await ask(), await ask()]).toEqual([503, 200]);
  const { traffic } = await stateOf(sandbox);
  expect(traffic.map(({ operation, status }) => [operation, status])).toEqual([
    ['GET /me', 200],
    ['GET /me', 503],
  ]);
  expect(traffic[0]).toMatchObject({ held: ['User.Read'], needed: expect.arrayContaining(['User.Read']) });
});

test('a call without the scope it needs is in the journal with both', async () => {
  const sandbox = control();
  const token = await sandbox.tenant.tokenFor(somebody(sandbox.tenant).id, ['User.Read']);
  await sandbox.app.request(`${origin}/graph/v1.0/me/events`, { headers: { authorization: `Bearer ${token}` } });
  const [line] = (await stateOf(sandbox)).traffic;
  expect(line).toMatchObject({ operation: 'GET /me/events', status: 403, held: ['User.Read'] });
  expect(line?.needed).toContain('Calendars.Read');
});

test('failures by chance are told, and a reset ends them', async () => {
  const sandbox = control();
  await sandbox.order('/sandbox/control/faults', { share: 0.2, kinds: ['latency'] });
  expect((await stateOf(sandbox)).faults).toMatchObject({ share: 0.2, kinds: ['latency'] });
  await sandbox.order('/sandbox/reset', {});
  expect((await stateOf(sandbox)).faults).toBeUndefined();
});

test('leave lies in the calendar of the person as days out of office', async () => {
  const sandbox = control();
  const person = somebody(sandbox.tenant);
  const day = new Date(sandbox.tenant.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  const { said } = await happen(sandbox, { kind: 'leave', person: person.id, from: day, to: day });
  expect(said).toBe(`${person.displayName} is on leave from ${day} to ${day}.`);
  const events = await eventsOn(sandbox, person.id, day);
  expect(events).toContainEqual(expect.objectContaining({ showAs: 'oof', isAllDay: true }));
});

test('an organizer cancels one date of a series, and it is gone for the attendee too', async () => {
  const sandbox = control();
  const organizer = somebody(sandbox.tenant);
  const attendee = somebody(sandbox.tenant, ({ id }) => id !== organizer.id);
  await sandbox.order('/sandbox/send', { person: organizer.id, event: aSeriesWith(attendee.mail) });
  const datesOf = async (person: string) => {
    const all = await sandbox.read<{ id: string; subject: string }[]>(`/sandbox/control/appointments?person=${person}`);
    return all.filter(({ subject }) => subject === 'A series of two');
  };
  const [first] = await datesOf(organizer.id);
  expect(await datesOf(attendee.id)).toHaveLength(3);
  await happen(sandbox, { kind: 'cancel', person: organizer.id, event: first?.id });
  expect(await datesOf(organizer.id)).toHaveLength(2);
  expect(await datesOf(attendee.id)).toHaveLength(2);
  const [next] = await datesOf(attendee.id);
  await happen(sandbox, { kind: 'decline', person: attendee.id, event: next?.id });
  expect(await datesOf(attendee.id)).toHaveLength(1);
});

test('somebody gets another manager, and somebody leaves', async () => {
  const sandbox = control();
  const { users } = sandbox.tenant.state.directory;
  const [one, other] = [somebody(sandbox.tenant), somebody(sandbox.tenant, ({ managerId }) => managerId === null)];
  await happen(sandbox, { kind: 'newManager', person: one.id, manager: other.id });
  expect(users.get(one.id)?.managerId).toBe(other.id);
  await happen(sandbox, { kind: 'leavesOrganisation', person: one.id });
  expect(users.has(one.id)).toBe(false);
});

async function eventsOn({ app, tenant }: Control, person: string, day: string): Promise<readonly object[]> {
  const headers = { authorization: `Bearer ${await tenant.tokenFor(person, ['Calendars.Read'])}` };
  const span = `startDateTime=${day}T00:00:00Z&endDateTime=${day}T23:00:00Z`;
  const answer = await app.request(`${origin}/graph/v1.0/me/calendarView?${span}`, { headers });
  return ((await answer.json()) as { readonly value: readonly object[] }).value;
}

const aSeriesWith = (address: string) => {
  const startDate = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  return {
    subject: 'A series of two',
    start: { dateTime: `${startDate}T10:00:00`, timeZone: 'UTC' },
    end: { dateTime: `${startDate}T10:45:00`, timeZone: 'UTC' },
    attendees: [{ type: 'required', emailAddress: { address, name: 'The other one' } }],
    recurrence: {
      pattern: { type: 'daily', interval: 7 },
      range: { type: 'numbered', startDate, numberOfOccurrences: 3, recurrenceTimeZone: 'UTC' },
    },
  };
};
