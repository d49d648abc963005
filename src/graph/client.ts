import type { Client, Context, FetchOptions } from '@microsoft/microsoft-graph-client';
import { OutsideProblem } from '#ports/problem.ts';
import type { Progress } from '#ports/progress.ts';
import type { SignIn } from '#ports/signIn.ts';
import type { GraphCall, GraphClient, GraphPage } from './call.ts';
import { demandedClaims } from './demandedClaims.ts';
import { outsideProblem } from './faults.ts';
import { type Queues, serviceOf, serviceQueues } from './queue.ts';
import { type Outgoing, type RetryOptions, type Send, retried } from './retry.ts';

export interface GraphClientOptions {
  /** Such as `https://graph.microsoft.com`, without version. */
  readonly address: string;
  readonly token: SignIn['token'];
  readonly fetch?: typeof fetch;
  readonly wait?: RetryOptions['wait'];
  readonly random?: RetryOptions['random'];
  readonly onBusy?: RetryOptions['onBusy'];
}

/** One per signed-in person. Microsoft's client library is loaded with the first call. */
export function graphClient(options: GraphClientOptions): GraphClient {
  const queues = serviceQueues();
  const send = retried(fetched(options.fetch ?? fetch), {
    wait: options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
    random: options.random ?? Math.random,
    ...(options.onBusy && { onBusy: options.onBusy }),
  });
  const once = async <Answer extends object>(call: GraphCall): Promise<Answer> => {
    const answer: unknown = await answered(options, queues, send, call);
    return (answer ?? {}) as Answer;
  };
  const page = async <Item>(call: GraphCall): Promise<GraphPage<Item>> => {
    const { value = [], ...said } = await once<PageAnswer<Item>>(call);
    const link = (address: string | undefined) => ownLink(address, options.address, call.aim);
    return { items: value, next: link(said['@odata.nextLink']), later: link(said['@odata.deltaLink']) };
  };
  return {
    send: once,
    page,
    async all<Item>(call: GraphCall, progress: Progress = {}) {
      const found: Item[] = [];
      let path: string | undefined = call.path;
      while (path !== undefined) {
        const { items, next }: GraphPage<Item> = await page({ ...call, path, signal: progress.signal ?? call.signal });
        found.push(...items);
        progress.onProgress?.(found.length, undefined);
        path = next;
      }
      return found;
    },
  };
}

interface PageAnswer<Item> {
  readonly value?: readonly Item[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

/** The token goes to Graph's own address only, wherever a next link may point. */
function ownLink(link: string | undefined, address: string, aim: string): string | undefined {
  if (link !== undefined && !link.startsWith(`${address}/`)) {
    throw new OutsideProblem('broken', `Cannot ${aim}: the next page is at "${link}", expected ${address}`);
  }
  return link;
}

/** Queue, then token, so that it is fresh when the call's turn has come; then retry, then fetch. */
async function answered(options: GraphClientOptions, queues: Queues, send: Send, call: GraphCall): Promise<unknown> {
  let thrown: unknown;
  const execute = async (context: Context): Promise<void> => {
    try {
      context.response = await authorized(options.token, send, context, call);
    } catch (error) {
      thrown = error;
      throw error;
    }
  };
  try {
    return await queues(serviceOf(call.path), async () => {
      call.signal?.throwIfAborted();
      return request(await libraryClient(options.address, execute), call);
    });
  } catch (error) {
    call.signal?.throwIfAborted();
    // The library wraps what the chain threw and drops the original.
    throw outsideProblem(thrown ?? error, call.aim);
  }
}

/** A token can end before its time, when somebody's rights or password change: a new one is asked for, once. */
async function authorized(token: SignIn['token'], send: Send, context: Context, call: GraphCall): Promise<Response> {
  const response = await send(outgoing(context, call, await token(call.scopes)));
  return response.status === 401
    ? send(outgoing(context, call, await token(call.scopes, { claims: demandedClaims(response) })))
    : response;
}

/** Microsoft's client library, which comes apart from the page. */
export const graphLibrary = () => import('@microsoft/microsoft-graph-client');

async function libraryClient(address: string, execute: (context: Context) => Promise<void>): Promise<Client> {
  const library = await graphLibrary();
  return library.Client.initWithMiddleware({ baseUrl: address, middleware: { execute } });
}

function request(client: Client, { path, method = 'GET', headers, body, signal }: GraphCall): Promise<unknown> {
  const prepared = client
    .api(path)
    .headers({ ...headers, ...(typeof body === 'string' && { 'Content-Type': 'text/plain' }) });
  if (signal) {
    prepared.option('signal', signal);
  }
  const actions = {
    GET: () => prepared.get(),
    POST: () => prepared.post(body),
    PATCH: () => prepared.patch(body),
    PUT: () => prepared.put(body),
    DELETE: () => prepared.delete(),
  };
  return actions[method]();
}

function outgoing({ request: url, options }: Context, call: GraphCall, token: string): Outgoing {
  const headers = new Headers(plainHeaders(options));
  headers.set('Authorization', `Bearer ${token}`);
  return {
    url: typeof url === 'string' ? url : url.url,
    init: { ...options, headers },
    isReplaySafe: call.isReplaySafe ?? false,
  };
}

const plainHeaders = (options: FetchOptions | undefined): HeadersInit => options?.headers ?? {};

const fetched =
  (send: typeof fetch): Send =>
  ({ url, init }) =>
    send(url, init);
