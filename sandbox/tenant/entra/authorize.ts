import type { UserRecord } from '../directory/records.ts';
import { giveConsent, mayConsent, withoutConsent } from './consents.ts';
import { choosePersonPage, consentPage, forwardTo, htmlPage } from './pages.ts';
import type { Sessions } from './sessions.ts';
import { clientInfo, graphScopes, personNamed, type SignInParts } from './signIn.ts';

/** Codes of Entra live ten minutes at most: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow */
const codeLifetime = 600_000;

const sessionCookie = 'turnabout-sandbox-person';

/** The authorization endpoint: signs in the chosen person without a password and sends a code to the app. */
export async function answerAuthorize(request: Request, parts: SignInParts, sessions: Sessions): Promise<Response> {
  const asked = await parametersOf(request);
  const redirectUri = asked.get('redirect_uri');
  if (asked.get('client_id') !== parts.clientId || redirectUri === null) {
    return htmlPage(`<h1>AADSTS700016</h1><p>The application is not known in this directory.</p>`, 400);
  }
  const isSilent = asked.get('prompt') === 'none';
  const person = chosenPerson(asked, request.headers.get('Cookie') ?? '', parts);
  if (!person) {
    return isSilent
      ? toApp(asked, {
          error: 'login_required',
          error_description: 'AADSTS50058: A silent sign-in request was sent but no user is signed in.',
        })
      : choosePersonPage(addressWith(request.url, asked), parts.directory());
  }
  if (isSilent && parts.revocations.needsSignIn(person.id)) {
    return toApp(asked, {
      error: 'interaction_required',
      error_description: 'AADSTS50173: The provided grant has expired due to it being revoked.',
    });
  }
  const unsettled = consentAnswer(request.url, asked, person, parts);
  if (unsettled) {
    return unsettled;
  }
  if (asked.get('code_challenge_method') !== 'S256' || !asked.has('code_challenge')) {
    return toApp(asked, {
      error: 'invalid_request',
      error_description:
        'AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
    });
  }
  const startedAt = isSilent ? parts.now() : parts.revocations.signedIn(person.id);
  const code = sessions.newCode({ ...sessionOf(asked, redirectUri, person, parts.now()), startedAt });
  return toApp(asked, { code, client_info: clientInfo(person, parts), session_state: person.id }, cookieFor(person));
}

/** What stands between the person and a code while a consent is missing; `undefined` when none is, or it was given. */
function consentAnswer(
  url: string,
  asked: URLSearchParams,
  person: UserRecord,
  parts: SignInParts,
): Response | undefined {
  const missing = withoutConsent(person, graphScopes(asked.get('scope') ?? ''), parts);
  if (missing.length === 0) {
    return undefined;
  }
  if (asked.get('prompt') === 'none') {
    return toApp(asked, consentRefusal);
  }
  const isRefusedAnyway = parts.consent === 'all';
  const isAllowed = mayConsent(person, missing, parts);
  const said = asked.get('consent');
  if (isRefusedAnyway || said === 'declined') {
    return toApp(asked, isAllowed ? declined : administratorNeeded);
  }
  if (!isAllowed || said !== 'given') {
    return consentPage(addressWith(url, asked), missing, isAllowed);
  }
  giveConsent(person, missing, parts);
  return undefined;
}

/** The end of a session: forgets the person and sends the browser back. */
export function answerLogout(address: URL): Response {
  const back = address.searchParams.get('post_logout_redirect_uri');
  const state = address.searchParams.get('state');
  const forget = `${sessionCookie}=; Path=/; Max-Age=0; Secure; SameSite=None`;
  return back === null
    ? htmlPage('<h1>You are signed out.</h1>', 200, forget)
    : forwardTo(state === null ? back : `${back}?state=${encodeURIComponent(state)}`, forget);
}

async function parametersOf(request: Request): Promise<URLSearchParams> {
  const asked = new URLSearchParams(new URL(request.url).search);
  if (request.method === 'POST') {
    new URLSearchParams(await request.text()).forEach((value, name) => asked.set(name, value));
  }
  return asked;
}

function chosenPerson(asked: URLSearchParams, cookies: string, parts: SignInParts): UserRecord | undefined {
  const mayRemember = asked.get('prompt') !== 'select_account';
  const remembered = new RegExp(`${sessionCookie}=([^;]+)`).exec(cookies)?.[1];
  const named = [asked.get('person'), asked.get('login_hint'), mayRemember ? remembered : undefined];
  const name = named.find((one) => one !== null && one !== '');
  return typeof name === 'string' ? personNamed(name, parts.directory()) : undefined;
}

const sessionOf = (asked: URLSearchParams, redirectUri: string, person: UserRecord, now: number) => ({
  clientId: asked.get('client_id') ?? '',
  codeChallenge: asked.get('code_challenge') ?? '',
  expiresAt: now + codeLifetime,
  nonce: asked.get('nonce') ?? undefined,
  redirectUri,
  scope: asked.get('scope') ?? '',
  startedAt: now,
  userId: person.id,
});

function toApp(asked: URLSearchParams, answer: Readonly<Record<string, string>>, cookie?: string): Response {
  const values = new URLSearchParams(answer);
  const state = asked.get('state');
  if (state !== null) {
    values.set('state', state);
  }
  const separator = asked.get('response_mode') === 'query' ? '?' : '#';
  return forwardTo(`${asked.get('redirect_uri') ?? ''}${separator}${values}`, cookie);
}

const consentRefusal = {
  error: 'consent_required',
  error_description: 'AADSTS65001: The user or administrator has not consented to use the application.',
  suberror: 'consent_required',
};
const declined = {
  error: 'access_denied',
  error_description: 'AADSTS65004: User declined to consent to access the app.',
  error_subcode: 'cancel',
};
const administratorNeeded = {
  error: 'access_denied',
  error_description:
    'AADSTS90094: An administrator of this organisation must grant the permissions that the application asks for.',
};

const addressWith = (url: string, asked: URLSearchParams): URL => {
  const address = new URL(url);
  address.search = asked.toString();
  address.searchParams.delete('prompt');
  return address;
};

const cookieFor = ({ id }: UserRecord): string => `${sessionCookie}=${id}; Path=/; Secure; SameSite=None`;
