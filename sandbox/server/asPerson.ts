import type { Tenant } from '#sandbox/tenant/tenant.ts';

interface Asked {
  readonly scope: string;
  /** Path after the version, with its query. */
  readonly path: string;
  /** With a body the request is a POST, without one a GET. */
  readonly body?: unknown;
}

/**
 * What Graph answers to somebody who asks with another program than ours: their Outlook, say. Times are in UTC. Faults by chance
 * are for the app: a host that could not open it would show nothing.
 */
export async function asPerson(tenant: Tenant, person: string, { body, path, scope }: Asked): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${await tenant.tokenFor(person, [scope])}`,
    'content-type': 'application/json',
    prefer: 'outlook.timezone="UTC"',
  };
  const request = new Request(
    `https://graph.microsoft.com/v1.0${path}`,
    body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
  );
  const answer = await tenant.calm(() => tenant.graph(request));
  const text = await answer.text();
  if (!answer.ok) {
    throw new Error(`The stand-in tenant answered ${answer.status} to ${path}: ${text}`);
  }
  return text === '' ? {} : JSON.parse(text);
}
