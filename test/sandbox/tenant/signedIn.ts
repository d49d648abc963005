import type { Tenant } from '#sandbox/tenant/tenant.ts';
import type { UserRecord } from '#sandbox/tenant/directory/records.ts';

/** An answer of Graph, its body read. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly value: readonly Readonly<Record<string, unknown>>[];
    readonly error?: { readonly code: string; readonly message: string };
    readonly '@odata.nextLink'?: string;
    readonly [name: string]: unknown;
  };
}

export type Ask = (path: string, init?: RequestInit) => Promise<Answer>;

/** Asks Graph as this person with these scopes. A path starts after the version; an absolute address is taken as it is. */
export async function signedIn(tenant: Tenant, person: UserRecord, scopes: readonly string[]): Promise<Ask> {
  const token = await tenant.tokenFor(person.id, scopes);
  return async (path, init = {}) => {
    const address = path.startsWith('https:') ? path : `https://graph.microsoft.com/v1.0${path}`;
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${token}`);
    if (init.body && !headers.has('Content-Type')) {
      headers.set('Content-Type', 'application/json');
    }
    return read(await tenant.graph(new Request(address, { ...init, headers })));
  };
}

/** The first person of the tenant for whom the condition holds. */
export function somebody(tenant: Tenant, holds: (user: UserRecord) => boolean = isColleague): UserRecord {
  const found = [...tenant.state.directory.users.values()].find(holds);
  if (!found) {
    throw new Error('Nobody in the tenant is as the test needs them');
  }
  return found;
}

export const isColleague = (user: UserRecord): boolean =>
  user.accountEnabled && user.userType === 'Member' && user.managerId !== null;

/** A POST with a JSON body. */
export const posting = (body: unknown): RequestInit => ({ body: JSON.stringify(body), method: 'POST' });

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  const body: unknown = isJson ? JSON.parse(text) : { value: [], text };
  return { body: body as Answer['body'], headers: response.headers, status: response.status };
}
