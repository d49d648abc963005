import { expect, test } from '@jest/globals';
import { appSignIn } from '#hosts/appSignIn.ts';

const credentials = {
  authority: 'https://login.example/tenant',
  clientId: 'sweep',
  clientSecret: 'secret',
};

/** Entra, which numbers its tokens; each is good for an hour. */
function signIn(answer: (asked: URLSearchParams) => Response | undefined = () => undefined) {
  let now = 0;
  const asked: string[] = [];
  const { token } = appSignIn(credentials, 'https://graph.example', {
    now: () => now,
    send: async (address, init) => {
      const request = new Request(address, init);
      const body = new URLSearchParams(await request.text());
      asked.push(`${request.url} ${body}`);
      return answer(body) ?? Response.json({ access_token: `token ${asked.length}`, expires_in: 3_600 });
    },
  });
  return { asked, token, pass: (minutes: number) => void (now += minutes * 60_000) };
}

test('asks for everything that was given to the application', async () => {
  const { asked, token } = signIn();
  expect(await token(['Calendars.Read'])).toBe('token 1');
  expect(asked).toEqual([
    'https://login.example/tenant/oauth2/v2.0/token grant_type=client_credentials&client_id=sweep&client_secret=secret&scope=https%3A%2F%2Fgraph.example%2F.default',
  ]);
});

test('keeps a token until shortly before its end, and drops one that was refused', async () => {
  const { token, pass } = signIn();
  await token([]);
  pass(54);
  expect(await token([])).toBe('token 1');
  pass(2);
  expect(await token([])).toBe('token 2');
  expect(await token([], { claims: undefined })).toBe('token 3');
});

test('a refusal names the application, and never the secret', async () => {
  const { token } = signIn(() => Response.json({ error: 'invalid_client' }, { status: 401 }));
  await expect(token([])).rejects.toMatchObject({
    kind: 'denied',
    message: 'Cannot sign in as application "sweep": Entra answered 401',
  });
});
