import { appSignIn } from '#hosts/appSignIn.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { sweepClientId, sweepSecret, tenantId } from '#sandbox/tenant/wellKnown.ts';

/** A request to Graph as anybody could send it with a tool of their own; the address begins after the version. */
export interface RawRequest {
  readonly method: string;
  readonly address: string;
  readonly body?: string;
}

/** The answer as text: what is not in it has not been told. */
export interface Told {
  readonly status: number;
  readonly text: string;
}

/** More than the product ever asks for: what is refused now is refused by the data's own walls, not by a missing scope. */
const everything = [
  'Sites.FullControl.All',
  'Sites.Manage.All',
  'Sites.ReadWrite.All',
  'Files.ReadWrite.All',
  'User.Read.All',
  'Calendars.ReadWrite',
];

const tokens = new WeakMap<Tenant, Map<string, Promise<string>>>();

function tokenOf(tenant: Tenant, person: string): Promise<string> {
  const known = tokens.get(tenant) ?? new Map<string, Promise<string>>();
  tokens.set(tenant, known);
  const token =
    known.get(person) ?? (person === sweepClientId ? appToken(tenant) : tenant.tokenFor(person, everything));
  known.set(person, token);
  return token;
}

/** With all permissions that an administrator gave to the application. */
function appToken(tenant: Tenant): Promise<string> {
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  const credentials = { authority, clientId: sweepClientId, clientSecret: sweepSecret };
  const send: typeof fetch = (url, init) => tenant.entra(new Request(url, init));
  return appSignIn(credentials, 'https://graph.microsoft.com', { send, now: tenant.now }).token([]);
}

/** Asks Graph as this person; a download is followed to where it lies. */
export async function askAs(tenant: Tenant, person: string, { address, body, method }: RawRequest): Promise<Told> {
  const headers = new Headers({ Authorization: `Bearer ${await tokenOf(tenant, person)}` });
  if (body !== undefined) {
    headers.set('Content-Type', body.startsWith('{') ? 'application/json' : 'text/plain');
  }
  const url = address.startsWith('https:') ? address : `https://graph.microsoft.com/v1.0${address}`;
  const answer = await tenant.graph(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
  const location = answer.status === 302 ? answer.headers.get('Location') : null;
  const final = location === null ? answer : tenant.sharePoint(new Request(location));
  return { status: final.status, text: await final.text() };
}

/** The same, inside a batch. */
export async function askInBatch(tenant: Tenant, person: string, { address, body, method }: RawRequest): Promise<Told> {
  const part = {
    id: '1',
    method,
    url: address,
    ...(body !== undefined && { body: JSON.parse(body) as unknown, headers: { 'Content-Type': 'application/json' } }),
  };
  const batch = JSON.stringify({ requests: [part] });
  const { text } = await askAs(tenant, person, { method: 'POST', address: '/$batch', body: batch });
  const { responses } = JSON.parse(text) as { responses: readonly { status: number; body?: unknown }[] };
  return { status: responses[0]?.status ?? 0, text: JSON.stringify(responses[0]?.body ?? null) };
}
