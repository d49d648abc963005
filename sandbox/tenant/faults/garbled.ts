import { ConnectionCut } from './connectionCut.ts';

/** `malformed`: the whole answer arrives and is no JSON. `half`: the connection breaks in the middle of the answer. */
export type Garbled = 'malformed' | 'half';

/** The answer as it arrives after damage on the way. One without a body has nothing to damage. */
export function garbledAnswer(response: Response, garbled: Garbled | undefined): Response {
  if (!garbled || !response.body) {
    return response;
  }
  const { body, headers, status } = response;
  return new Response(garbled === 'half' ? half(body) : malformed(body), { headers, status });
}

/** The first half of the bytes, then a broken connection. */
function half(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      const bytes = await bytesOf(body);
      controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
    },
    // Asked for more, and only then: an error at once would swallow the first half.
    pull: (controller) => controller.error(new ConnectionCut()),
  });
}

/** Without its last byte no JSON is well-formed. */
function malformed(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      const bytes = await bytesOf(body);
      controller.enqueue(bytes.slice(0, -1));
      controller.close();
    },
  });
}

const bytesOf = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(body).arrayBuffer());
