import type { GraphClient } from '#graph/call.ts';
import { graphClient } from '#graph/client.ts';

export interface Asked {
  readonly method: string;
  /** After the version, with its query, decoded. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A client whose network is this function: for answers that the stand-in tenant never gives by itself. */
export const scriptedClient = (answer: (asked: Asked) => Response): GraphClient =>
  graphClient({
    address: 'https://graph.example',
    token: async () => 'token',
    wait: async () => undefined,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const text = await request.text();
      return answer({
        method: request.method,
        path: decodeURIComponent(request.url.split('/v1.0')[1] ?? ''),
        headers: request.headers,
        body: text === '' ? undefined : JSON.parse(text),
      });
    },
  });

export const answered = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

export const refused = (status: number, code: string): Response => answered({ error: { code, message: code } }, status);
