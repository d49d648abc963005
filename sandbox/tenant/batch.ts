import { type BatchItem, checkBatch } from './batchRules.ts';
import { ok, type GraphAnswer, type GraphCall } from './call.ts';
import type { GraphRequest } from './request.ts';
import { serviceOf } from './service.ts';

/** Of one batch, Outlook works on four requests at a time: https://learn.microsoft.com/graph/throttling-limits */
const outlookAtOnce = 4;

/**
 * Answers the requests of a JSON batch side by side, or after those they depend on; one whose dependency failed gets
 * 424. The answers may come in any order: here the last one is first, so that an app that counts on their order is
 * found out. Source: https://learn.microsoft.com/graph/json-batching
 */
export async function answerBatch(
  call: GraphCall,
  answerTo: (request: GraphRequest) => Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  const { requests } = call.body as { readonly requests: readonly BatchItem[] };
  checkBatch(requests);
  const outlook = places(outlookAtOnce);
  const answers = new Map<string, Promise<GraphAnswer>>();
  for (const item of requests) {
    answers.set(item.id, answered(item, answers));
  }
  const responses = await Promise.all(requests.map(async ({ id }) => toResponseItem(id, await answers.get(id))));
  return ok({ responses: responses.toReversed() });

  async function answered(item: BatchItem, before: ReadonlyMap<string, Promise<GraphAnswer>>): Promise<GraphAnswer> {
    for (const id of item.dependsOn ?? []) {
      const dependency = await before.get(id);
      if (!dependency || dependency.status >= 400) {
        return failedDependency;
      }
    }
    const request = toRequest(item, call);
    return serviceOf(request.path) === 'outlook' ? outlook(() => answerTo(request)) : answerTo(request);
  }
}

const failedDependency: GraphAnswer = {
  status: 424,
  body: { error: { code: 'FailedDependency', message: 'A request that this one depends on failed.' } },
};

/** Runs tasks as places get free, in the order they came. */
function places(count: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free === 0) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      free -= 1;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) {
        next();
      } else {
        free += 1;
      }
    }
  };
}

function toRequest({ body, headers, method, url }: BatchItem, { headers: outer, root }: GraphCall): GraphRequest {
  const [path = '', query] = url.split(/\?(.*)/s);
  const inner = new Headers(headers);
  inner.set('Authorization', outer.get('Authorization') ?? '');
  return {
    method,
    root,
    path: path.startsWith('/') ? path : `/${path}`,
    query: new URLSearchParams(query),
    headers: inner,
    bytes: bytesOf(body, inner),
    inBatch: true,
  };
}

/** A body that is no JSON comes as base64url: https://learn.microsoft.com/graph/json-batching, property `body`. */
function bytesOf(body: unknown, headers: Headers): Uint8Array {
  const isJson = headers.get('Content-Type')?.includes('json') ?? true;
  if (body === undefined) {
    return new Uint8Array();
  }
  return typeof body === 'string' && !isJson
    ? Buffer.from(body, 'base64url')
    : new TextEncoder().encode(JSON.stringify(body));
}

/** Bytes travel as base64 inside a batch; every header is readable there, Retry-After too. */
const toResponseItem = (id: string, { body, bytes, headers, status }: GraphAnswer = failedDependency) => ({
  id,
  status,
  headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
  ...(body !== undefined && { body }),
  ...(bytes && { body: Buffer.from(bytes).toString('base64') }),
});
