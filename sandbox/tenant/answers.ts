import type { GraphAnswer, GraphFault } from './call.ts';
import { garbledAnswer } from './faults/garbled.ts';

/**
 * Headers that a page from another origin may read. Retry-After is not among them:
 * https://github.com/microsoftgraph/microsoft-graph-docs/issues/17488
 */
const exposedHeaders = [
  'ETag',
  'Location',
  'Preference-Applied',
  'Content-Range',
  'request-id',
  'client-request-id',
  'ReadWriteConsistencyToken',
  'SdkVersion',
  'WWW-Authenticate',
  'x-ms-client-gcc-tenant',
].join(', ');

/** The answer to a browser's question whether it may send a request. */
export const preflight = (request: Request): Response =>
  new Response(null, {
    status: 200,
    headers: {
      'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '*',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Max-Age': '3600',
    },
  });

/** An answer as it goes over the wire. */
export const toResponse = (answer: GraphAnswer, requestId: string): Response =>
  garbledAnswer(undamaged(answer, requestId), answer.garbled);

function undamaged(answer: GraphAnswer, requestId: string): Response {
  const headers = new Headers(answer.headers);
  headers.set('Access-Control-Allow-Origin', '*');
  headers.set('Access-Control-Expose-Headers', exposedHeaders);
  headers.set('Cache-Control', 'no-store');
  headers.set('request-id', requestId);
  if (answer.bytes) {
    return new Response(new Uint8Array(answer.bytes), { headers, status: answer.status });
  }
  if (answer.body === undefined) {
    return new Response(null, { headers, status: answer.status });
  }
  if (typeof answer.body === 'string') {
    return new Response(answer.body, { headers, status: answer.status });
  }
  headers.set('Content-Type', 'application/json; odata.metadata=minimal; charset=utf-8');
  return new Response(JSON.stringify(answer.body), { headers, status: answer.status });
}

/** A refusal in the shape of https://learn.microsoft.com/graph/errors */
export const toRefusal = (
  { code, headers, message, status }: GraphFault,
  requestId: string,
  at: number,
): GraphAnswer => ({
  status,
  headers,
  body: {
    error: {
      code,
      message,
      innerError: {
        date: new Date(at).toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': requestId,
      },
    },
  },
});
