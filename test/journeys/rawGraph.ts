import type { Tenant } from '#sandbox/tenant/tenant.ts';

/** A request to Graph as anybody could send it with a tool of their own. */
interface RawRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path after `/v1.0`, or the whole address of a next page. */
  readonly path: string;
  readonly body?: object;
  readonly prefer?: string;
}

interface RawAnswer {
  readonly status: number;
  /** The JSON of the answer as text: what is not in it has not been told. */
  readonly text: string;
}

/** More than the product ever asks for: what is refused now is refused by the data's own walls, not by a missing scope. */
const farReachingScopes = [
  'Calendars.ReadWrite',
  'Sites.ReadWrite.All',
  'Sites.FullControl.All',
  'Files.ReadWrite.All',
];

/** Asks Graph as this person, with none of the product's code in between. */
export async function askGraph(tenant: Tenant, person: string, request: RawRequest): Promise<RawAnswer> {
  const { method = 'GET', path, body, prefer } = request;
  const headers = new Headers({ Authorization: `Bearer ${await tenant.tokenFor(person, farReachingScopes)}` });
  if (body) {
    headers.set('Content-Type', 'application/json');
  }
  if (prefer !== undefined) {
    headers.set('Prefer', prefer);
  }
  const address = path.startsWith('https:') ? path : `https://graph.microsoft.com/v1.0${path}`;
  const raw = new Request(address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const answer = await tenant.calm(() => tenant.graph(raw));
  return { status: answer.status, text: await answer.text() };
}

/** One thing, which the person must be able to read. */
export async function readRaw<Thing>(tenant: Tenant, person: string, request: RawRequest): Promise<Thing> {
  const { status, text } = await askGraph(tenant, person, request);
  if (status >= 300) {
    throw new Error(`Cannot ${request.method ?? 'GET'} ${request.path} as ${person}: ${status} ${text}`);
  }
  return JSON.parse(text) as Thing;
}

/** Everything of a collection, over all of its pages. */
export async function readAllRaw<Thing>(tenant: Tenant, person: string, request: RawRequest): Promise<Thing[]> {
  const found: Thing[] = [];
  let path: string | undefined = request.path;
  while (path !== undefined) {
    const page: { value: Thing[]; '@odata.nextLink'?: string } = await readRaw(tenant, person, { ...request, path });
    found.push(...page.value);
    path = page['@odata.nextLink'];
  }
  return found;
}
