/** An answer of Graph, its body read. */
export interface Reply {
  readonly status: number;
  /** The code of an error. */
  readonly code: string | undefined;
  readonly headers: Headers;
  readonly body: Thing;
}

/** What the probes look at in an answer. */
export interface Thing {
  readonly id?: string;
  readonly displayName?: string;
  readonly mail?: string | null;
  readonly userPrincipalName?: string;
  readonly subject?: string;
  readonly value?: readonly Thing[];
  readonly roles?: readonly string[];
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly grantedToV2?: { readonly user?: Thing };
  readonly inheritedFrom?: unknown;
  readonly manager?: Thing;
  readonly error?: { readonly code?: string; readonly responseCode?: string };
  readonly start?: { readonly dateTime: string; readonly timeZone: string };
  readonly onlineMeeting?: { readonly joinUrl?: string } | null;
  readonly availabilityView?: string;
  readonly meetingTimeSuggestions?: readonly unknown[];
  readonly '@odata.etag'?: string;
  readonly '@odata.nextLink'?: string;
}

/** Asks Graph: `GET /me`, a body that is sent as JSON or as text, and headers. */
export interface Ask {
  (request: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** The same, for what must succeed before an assumption can be tried. Rejects with `NotReady` otherwise. */
  done(request: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Thing>;
}

/** A probe cannot be tried because something before it was refused. */
export class NotReady extends Error {}

/** Nothing more can be tried: no network, or a token that Graph does not take. */
export class CannotGoOn extends Error {}

export interface Line {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The service, without version: `https://graph.microsoft.com`. */
  readonly graph: string;
  readonly token: string;
}

/** Speaks to Graph with one token; waits and asks again where Graph says that it is busy. */
export function askOver(line: Line): Ask {
  const ask = async (request: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) => {
    for (let attempt = 1; ; attempt += 1) {
      const reply = await sent(line, requestOf(line, request, body, headers));
      if (reply.status === 401) {
        throw new CannotGoOn('Graph does not take this token: it has expired or is not one for Graph. Get a new one.');
      }
      if ((reply.status !== 429 && reply.status !== 503) || attempt === 4) return reply;
      await line.wait(1000 * Math.min(Number(reply.headers.get('Retry-After') ?? 5), 120));
    }
  };
  const done: Ask['done'] = async (request, body, headers) => {
    const reply = await ask(request, body, headers);
    if (reply.status < 300) return reply.body;
    throw new NotReady(`${request.replace(/\?.*/su, '')} was refused: ${reply.status} ${reply.code ?? ''}`.trim());
  };
  return Object.assign(ask, { done });
}

function requestOf({ graph, token }: Line, request: string, body: unknown, headers: Readonly<Record<string, string>>) {
  const [method = '', path = ''] = request.split(/ (.*)/su);
  const isText = typeof body === 'string';
  return new Request(`${graph}/v1.0${path}`, {
    method,
    redirect: 'manual',
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'Content-Type': isText ? 'text/plain' : 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
  });
}

/** What went wrong is told in words of our own: those of the platform may quote the request, and the token with it. */
async function sent({ fetch, graph }: Line, request: Request): Promise<Reply> {
  try {
    return await read(await fetch(request));
  } catch {
    throw new CannotGoOn(`${graph} cannot be reached or breaks off: is there a network, and is the address right?`);
  }
}

async function read(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  const body = (isJson ? JSON.parse(text) : {}) as Thing;
  return { body, code: body.error?.code, headers: response.headers, status: response.status };
}
