import { ok, type GraphAnswer, type GraphCall } from './call.ts';
import type { GraphRequest } from './request.ts';

interface BatchItem {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/**
 * Answers a JSON batch item by item, in the order given, so that whatever an item depends on was answered before it.
 * An item whose dependency failed gets 424: https://learn.microsoft.com/graph/json-batching
 */
export async function answerBatch(
  call: GraphCall,
  answerTo: (request: GraphRequest) => Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  const { requests } = call.body as { readonly requests: readonly BatchItem[] };
  const statuses = new Map<string, number>();
  const responses = [];
  for (const item of requests) {
    const blocked = item.dependsOn?.some((id) => (statuses.get(id) ?? 424) >= 400) ?? false;
    const answer = blocked ? failedDependency : await answerTo(toRequest(item, call));
    statuses.set(item.id, answer.status);
    responses.push(toResponseItem(item.id, answer));
  }
  return ok({ responses });
}

const failedDependency: GraphAnswer = {
  status: 424,
  body: { error: { code: 'FailedDependency', message: 'A request that this one depends on failed.' } },
};

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
    bytes: body === undefined ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(body)),
    inBatch: true,
  };
}

/** Bytes travel as base64 inside a batch; every header is readable there, Retry-After too. */
const toResponseItem = (id: string, { body, bytes, headers, status }: GraphAnswer) => ({
  id,
  status,
  headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
  ...(body !== undefined && { body }),
  ...(bytes && { body: Buffer.from(bytes).toString('base64') }),
});
