import { expect, test } from '@jest/globals';
import { graphClient } from '#graph/client.ts';
import { OutsideProblem } from '#ports/problem.ts';

const address = 'https://graph.example';
const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
const refusal = (status: number, headers: Record<string, string> = {}): Response =>
  json({ error: { code: 'code', message: 'said by Graph' } }, status, headers);

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

/** A client whose network gives these answers, one after the other, and the last one for ever. */
function clientOf(...answers: readonly (() => Response | Promise<Response>)[]) {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const client = graphClient({
    address,
    token: async (scopes) => `token for ${scopes.join(' ')}`,
    random: () => 0.5,
    wait: async (milliseconds) => void waits.push(milliseconds),
    fetch: async (url, init) => {
      sent.push({ url: url instanceof Request ? url.url : url.toString(), init: init ?? {} });
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      return answer ? answer() : refusal(500);
    },
  });
  return { client, sent, waits };
}

const call = { aim: 'read it', path: '/me', scopes: ['User.Read'] };
const post = { ...call, method: 'POST' as const, body: {} };
const network = (): never => {
  throw new TypeError('fetch failed');
};

test('sends the token of exactly the scopes that a call names', async () => {
  const { client, sent } = clientOf(() => json({ id: '1' }));
  expect(await client.send(call)).toEqual({ id: '1' });
  expect(sent[0]?.url).toBe(`${address}/v1.0/me`);
  expect(new Headers(sent[0]?.init.headers).get('Authorization')).toBe('Bearer token for User.Read');
});

test('follows every page and tells how far it is', async () => {
  const { client } = clientOf(
    () => json({ value: [1, 2], '@odata.nextLink': `${address}/v1.0/users?$skiptoken=x` }),
    () => json({ value: [3] }),
  );
  const done: number[] = [];
  const items = await client.all<number>({ ...call, path: '/users' }, { onProgress: (count) => done.push(count) });
  expect(items).toEqual([1, 2, 3]);
  expect(done).toEqual([2, 3]);
});

test('never takes the token to another host that a next link names', async () => {
  const { client, sent } = clientOf(() => json({ value: [], '@odata.nextLink': 'https://elsewhere.example/v1.0/x' }));
  await expect(client.all(call)).rejects.toMatchObject({ kind: 'broken' });
  expect(sent).toHaveLength(1);
});

test('tries again when throttled, waiting at least as long as Graph asks', async () => {
  const { client, waits } = clientOf(
    () => refusal(429, { 'Retry-After': '7' }),
    () => refusal(503),
    () => json({ id: '1' }),
  );
  expect(await client.send(call)).toEqual({ id: '1' });
  expect(waits).toEqual([7_000 + 1_500, 3_000]);
});

test('gives up as busy after five attempts', async () => {
  const { client, sent } = clientOf(() => refusal(503));
  await expect(client.send(call)).rejects.toMatchObject({ kind: 'busy' });
  expect(sent).toHaveLength(5);
});

/** Long enough for every promise that can go on to do so. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** A network that answers when told to, and waits that end when told to. */
function pausingClient() {
  const asked: string[] = [];
  const answers: ((response: Response) => void)[] = [];
  const waits: { readonly milliseconds: number; readonly end: () => void }[] = [];
  const busy: number[] = [];
  const client = graphClient({
    address,
    token: async () => 'token',
    random: () => 0.5,
    wait: (milliseconds) => new Promise((end) => waits.push({ milliseconds, end })),
    onBusy: (milliseconds, over) => {
      busy.push(milliseconds);
      void over.then(() => busy.splice(busy.indexOf(milliseconds), 1));
    },
    fetch: (url) => {
      asked.push(new Request(url).url.slice(address.length));
      return new Promise((answer) => answers.push(answer));
    },
  });
  return { client, asked, answers, waits, busy };
}

test('while a service that has had too much is left in peace, no other call asks it, and others are not held up', async () => {
  const { client, asked, answers, waits, busy } = pausingClient();
  const first = client.send({ ...call, path: '/me/events' });
  await settled();
  answers[0]?.(refusal(429, { 'Retry-After': '8' }));
  await settled();
  expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([9_500]);
  expect(busy).toEqual([9_500]);
  const second = client.send({ ...call, path: '/me/calendarView' });
  const elsewhere = client.send({ ...call, path: '/sites/root' });
  await settled();
  expect(asked).toEqual(['/v1.0/me/events', '/v1.0/sites/root']);
  waits[0]?.end();
  await settled();
  expect(asked.slice(2).toSorted()).toEqual(['/v1.0/me/calendarView', '/v1.0/me/events']);
  expect(busy).toEqual([]);
  answers.forEach((answer) => answer(json({ id: '1' })));
  await expect(Promise.all([first, second, elsewhere])).resolves.toHaveLength(3);
});

test('a call that gave up leaves the service in peace for the next one', async () => {
  const { client, asked, answers, waits } = pausingClient();
  const failing = client
    .send({ ...call, path: '/me/events', method: 'POST', body: {} })
    .catch((error: unknown) => error);
  await settled();
  answers[0]?.(refusal(503));
  expect(await failing).toMatchObject({ kind: 'busy' });
  const next = client.send({ ...call, path: '/me/events' });
  await settled();
  expect(asked).toHaveLength(1);
  waits[0]?.end();
  await settled();
  expect(asked).toHaveLength(2);
  answers[1]?.(json({ id: '1' }));
  await next;
});

test('a connection that was lost holds up its own call only', async () => {
  const { client, waits } = clientOf(network, () => json({ id: '1' }));
  expect(await client.send(call)).toEqual({ id: '1' });
  expect(waits).toEqual([1_500]);
});

test('repeats a POST only when the caller says that twice is as good as once', async () => {
  const once = clientOf(() => refusal(504));
  await expect(once.client.send(post)).rejects.toMatchObject({ kind: 'busy' });
  expect(once.sent).toHaveLength(1);
  const again = clientOf(
    () => refusal(504),
    () => json({ id: '1' }),
  );
  expect(await again.client.send({ ...post, isReplaySafe: true })).toEqual({ id: '1' });
});

test.each([
  [401, 'denied'],
  [403, 'denied'],
  [404, 'missing'],
  [409, 'conflict'],
  [412, 'conflict'],
  [400, 'broken'],
])('tells a %i as %s, with what could not be done and what Graph said', async (status, kind) => {
  const { client } = clientOf(() => refusal(status));
  const thrown = await client.send(call).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ kind, message: expect.stringMatching(/^Cannot read it: .*said by Graph/) });
  expect((thrown as OutsideProblem).cause).toMatchObject({ statusCode: status });
});

test('tells a network failure as offline', async () => {
  const { client } = clientOf(network);
  await expect(client.send(call)).rejects.toMatchObject({ kind: 'offline' });
});

test('lets a sign-in that is needed through as it is', async () => {
  const problem = new OutsideProblem('signInNeeded', 'Sign in first');
  const client = graphClient({ address, token: () => Promise.reject(problem) });
  await expect(client.send(call)).rejects.toBe(problem);
});

test('stops when the caller stops it, with the reason of the caller', async () => {
  const stop = new AbortController();
  const { client, sent } = clientOf(() => {
    stop.abort(new Error('enough'));
    return json({ value: [1], '@odata.nextLink': `${address}/v1.0/users?$skiptoken=x` });
  });
  await expect(client.all({ ...call, path: '/users' }, { signal: stop.signal })).rejects.toThrow('enough');
  expect(sent).toHaveLength(1);
});

test('keeps at most three calls to a mailbox in flight, and lets the directory go on beside them', async () => {
  const open: (() => void)[] = [];
  const { client, sent } = clientOf(() => new Promise((resolve) => void open.push(() => resolve(json({ id: '1' })))));
  const paths = ['/me/events', '/me/calendarView', '/me/calendar', '/me/events', '/users'];
  const calls = paths.map((path) => client.send({ ...call, path }));
  await settled();
  expect(sent.map(({ url }) => url.split('/v1.0')[1])).toEqual([
    '/me/events',
    '/me/calendarView',
    '/me/calendar',
    '/users',
  ]);
  for (const finish of open.splice(0)) {
    finish();
  }
  await settled();
  open.forEach((finish) => finish());
  await Promise.all(calls);
  expect(sent).toHaveLength(5);
});

test.each([
  ['breaks off', () => broken()],
  ['is damaged', () => new Response('{"id":', { headers: { 'Content-Type': 'application/json' } })],
])('asks again when the answer %s', async (_, answer) => {
  const { client } = clientOf(answer, () => json({ id: '1' }));
  expect(await client.send(call)).toEqual({ id: '1' });
  const once = clientOf(answer);
  await expect(once.client.send(post)).rejects.toMatchObject({ kind: 'offline' });
  expect(once.sent).toHaveLength(1);
});

test('sends again whatever was refused for its number alone', async () => {
  const { client } = clientOf(
    () => refusal(429),
    () => json({ id: '1' }),
  );
  expect(await client.send(post)).toEqual({ id: '1' });
});

// https://learn.microsoft.com/entra/identity-platform/claims-challenge
test('asks once for a new token when Graph refuses one, with the claims that Graph demands', async () => {
  const asked: unknown[] = [];
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
  const challenge = { 'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"` };
  const client = graphClient({
    address,
    token: async (_, refusal) => {
      asked.push(refusal);
      return refusal ? 'new' : 'old';
    },
    fetch: async (_, init) =>
      new Headers(init?.headers).get('Authorization') === 'Bearer new' ? json({ id: '1' }) : refusal(401, challenge),
  });
  expect(await client.send(call)).toEqual({ id: '1' });
  expect(asked).toEqual([undefined, { claims }]);
});

const broken = (): Response => {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"id"')),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
};
