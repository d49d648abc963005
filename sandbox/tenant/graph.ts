import { admit, type Admitted, type Gate, tokenOf } from './admission.ts';
import { preflight, toRefusal, toResponse } from './answers.ts';
import { answerBatch } from './batch.ts';
import { GraphFault, type GraphAnswer, type GraphCall, type Handlers } from './call.ts';
import { checkAnswer } from './contract/check.ts';
import { ConnectionCut } from './faults/connectionCut.ts';
import { carriedOut, type Weather } from './faults/weather.ts';
import { claimedCaller } from './entra/tokens.ts';
import type { Journal, TrafficLine } from './journal.ts';
import { pathAndQuery, received, type GraphRequest } from './request.ts';
import type { Throttle } from './throttling/turn.ts';

/** What the Graph of a tenant stands on. */
export interface GraphParts extends Gate {
  readonly handlers: Handlers;
  readonly throttle: Throttle;
  readonly weather: Weather;
}

/**
 * Graph v1.0 as a function: takes a request with a token of the tenant, gives the answer. Rejects with `ConnectionCut`
 * when the connection is to break instead.
 */
export function graphOf(parts: GraphParts): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method === 'OPTIONS') {
      return preflight(request);
    }
    const requestId = crypto.randomUUID();
    return toResponse(await answerTo(await received(request), parts, requestId), requestId);
  };
}

async function answerTo(request: GraphRequest, parts: GraphParts, requestId: string): Promise<GraphAnswer> {
  const { journal, now, tokens, weather } = parts;
  const line: Omit<TrafficLine, 'status'> = {
    at: now(),
    method: request.method,
    path: pathAndQuery(request),
    inBatch: request.inBatch,
  };
  const noted = (answer: GraphAnswer): GraphAnswer => {
    journal.record({ ...line, status: answer.status });
    return answer;
  };
  try {
    const answer = await throttled(request, parts, async () => {
      const admitted = await admit(request, parts, (known) => Object.assign(line, known));
      const exposed = {
        answer: () => answerOf(admitted, parts, requestId),
        disturbance: weather.next(admitted.operation, request.inBatch),
        endToken: () => tokens.end(tokenOf(request) ?? ''),
        pass: weather.pass,
      };
      return carriedOut(exposed);
    });
    return noted(answer);
  } catch (cause) {
    if (cause instanceof ConnectionCut) {
      journal.record({ ...line, status: 0 });
      throw cause;
    }
    const fault = cause instanceof GraphFault ? cause : unexpected(cause, line.path, journal);
    return noted(toRefusal(fault, requestId, now()));
  }
}

/** Counted from its arrival to its answer, whatever comes of it. */
async function throttled(
  request: GraphRequest,
  { now, state, throttle }: GraphParts,
  answer: () => Promise<GraphAnswer>,
): Promise<GraphAnswer> {
  const userCount = state().directory.users.size;
  const turn = throttle({ callerId: claimedCaller(tokenOf(request)), now: now(), request, userCount });
  try {
    const given = await answer();
    return { ...given, headers: { ...turn.headers, ...given.headers } };
  } finally {
    turn.end();
  }
}

async function answerOf(admitted: Admitted, parts: GraphParts, requestId: string): Promise<GraphAnswer> {
  const isBatch = admitted.operation.name === 'POST /$batch';
  return isBatch ? answerBatch(admitted.call, (item) => answerTo(item, parts, requestId)) : handled(admitted, parts);
}

async function handled({ call, operation }: Admitted, { handlers, journal }: GraphParts): Promise<GraphAnswer> {
  const handler = handlers[operation.name];
  if (!handler) {
    throw new GraphFault(501, 'NotImplemented', `The stand-in tenant does not answer ${operation.name} yet.`);
  }
  const answer = withContext(await handler(call), call);
  if (!answer.bytes && typeof answer.body !== 'string') {
    journal.breach(operation.name, 'answer', checkAnswer(operation, answer.status, answer.body));
  }
  return answer;
}

/** `@odata.context` in its simple form: the path below the root, with `$entity` for a single object. */
function withContext(answer: GraphAnswer, { operation, params, root }: GraphCall): GraphAnswer {
  const { body } = answer;
  if (typeof body !== 'object' || body === null || '@odata.context' in body) {
    return answer;
  }
  const path = operation
    .slice(operation.indexOf(' ') + 2)
    .replaceAll(/\/\{([^}]+)\}/g, (_, name: string) => `('${encodeURIComponent(params[name] ?? '')}')`);
  const single = 'value' in body ? '' : '/$entity';
  return { ...answer, body: { '@odata.context': `${root}/$metadata#${path}${single}`, ...body } };
}

/** A handler that threw anything but a refusal is a defect of the stand-in; it must not pass for an answer of Graph. */
function unexpected(cause: unknown, path: string, journal: Journal): GraphFault {
  const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  journal.breach(path, 'handler', [message]);
  return new GraphFault(500, 'generalException', 'General exception while processing', {});
}
