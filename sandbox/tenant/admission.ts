import { appCaller } from './appCaller.ts';
import { GraphFault, type GraphCall } from './call.ts';
import { checkRequest } from './contract/check.ts';
import { operations, type Operation } from './contract/document.ts';
import { checkQuery } from './contract/query.ts';
import type { UserRecord } from './directory/records.ts';
import { revokedDemand } from './entra/revocations.ts';
import type { Grant, Refused, TokenIssuer } from './entra/tokens.ts';
import type { Journal, TrafficLine } from './journal.ts';
import { isAllowed, isAllowedToApp, scopesFor } from './permissions.ts';
import type { GraphRequest } from './request.ts';
import { routeFinder } from './routes.ts';
import { serviceOf } from './service.ts';
import type { TenantState } from './state.ts';
import { expiredToken, unauthenticated } from './unauthenticated.ts';

/** What is needed to let a request in. */
export interface Gate {
  readonly tokens: TokenIssuer;
  readonly state: () => TenantState;
  readonly now: () => number;
  readonly journal: Journal;
}

/** A call that may go to its handler, with the operation that answers it. */
export interface Admitted {
  readonly call: GraphCall;
  readonly operation: Operation;
}

const findRoute = routeFinder(operations);

/** What is known of a request before it is let in. */
type Known = Required<Pick<TrafficLine, 'operation' | 'userId' | 'needed' | 'held'>>;

/**
 * Checks all that does not depend on the area: token, route, scopes, contract. Throws a GraphFault on the first that fails.
 * Tells `onKnown` who asks for what, also of a request that is refused after that.
 */
export async function admit(
  request: GraphRequest,
  { journal, now, state, tokens }: Gate,
  onKnown: (known: Known) => void,
): Promise<Admitted> {
  const { appId, scopes, userId } = await grantOf(request, tokens);
  const route = findRoute(request.method, request.path);
  if (!route) {
    throw new GraphFault(501, 'NotImplemented', `The stand-in tenant has no route ${request.method} ${request.path}.`);
  }
  const { operation, params } = route;
  onKnown({ operation: operation.name, userId, needed: scopesFor(operation), held: [...scopes] });
  if (!(appId === undefined ? isAllowed : isAllowedToApp)(operation, scopes)) {
    throw insufficientScopes(operation);
  }
  const body = acceptedBody(operation, request, journal);
  const { bytes, headers, query, root } = request;
  return {
    operation,
    call: {
      operation: operation.name,
      params,
      query,
      headers,
      body,
      bytes,
      root,
      caller: appId === undefined ? personOf(userId, state()) : appCaller(appId, params, state()),
      ...(appId !== undefined && { appId }),
      scopes,
      state: state(),
      now: now(),
    },
  };
}

async function grantOf(request: GraphRequest, tokens: TokenIssuer): Promise<Grant> {
  const token = tokenOf(request);
  if (token === undefined) {
    throw unauthenticated('Access token is empty.');
  }
  const grant = await tokens.read(token);
  if ('refused' in grant) {
    throw refusalOf(grant);
  }
  return grant;
}

function personOf(userId: string, { directory }: TenantState): UserRecord {
  const person = directory.users.get(userId);
  if (!person) {
    throw unauthenticated(`The user "${userId}" of the token is not in this tenant.`);
  }
  return person;
}

function refusalOf(refused: Refused): GraphFault {
  switch (refused.refused) {
    case 'expired':
      return expiredToken();
    case 'invalid':
      return unauthenticated('Access token validation failure.');
    case 'revoked':
      return unauthenticated(
        'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
        revokedDemand(refused.since),
      );
  }
}

/** The token that a request carries. */
export const tokenOf = ({ headers }: GraphRequest): string | undefined =>
  /^Bearer (.+)$/i.exec(headers.get('Authorization') ?? '')?.[1];

function acceptedBody(operation: Operation, request: GraphRequest, journal: Journal): unknown {
  const { body, faults } = checkRequest(operation, operation.request ? readJson(request) : undefined);
  const wrong = [...checkQuery(operation, request.query), ...faults];
  if (wrong.length > 0) {
    journal.breach(operation.name, 'request', wrong);
    throw new GraphFault(400, 'BadRequest', wrong.join(' '));
  }
  if (operation.request && body === undefined && !mayBeSilent(operation)) {
    journal.breach(operation.name, 'request', ['has no body']);
    throw new GraphFault(400, 'BadRequest', 'Empty Payload. JSON content expected.');
  }
  return body;
}

/**
 * Actions whose parameters are all optional; everything else that takes a body must have one.
 * Words: https://github.com/microsoftgraph/microsoft-graph-docs/issues/4769
 */
const mayBeSilent = ({ path }: Operation): boolean =>
  /\/(accept|decline|tentativelyAccept|cancel|findMeetingTimes)$/.test(path);

function readJson({ bytes, headers }: GraphRequest): unknown {
  if (bytes.length === 0) {
    return undefined;
  }
  if (!(headers.get('Content-Type') ?? '').includes('json')) {
    throw new GraphFault(400, 'BadRequest', 'Write requests must contain the Content-Type header declaration.');
  }
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new GraphFault(400, 'BadRequest', 'Unable to read JSON request payload.');
  }
}

/** Each service behind Graph words its refusal in its own way: https://learn.microsoft.com/graph/errors */
function insufficientScopes({ path }: Operation): GraphFault {
  switch (serviceOf(path)) {
    case 'outlook':
      return new GraphFault(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    case 'sharePoint':
      return new GraphFault(403, 'accessDenied', 'Access denied');
    case 'teams':
      return new GraphFault(403, 'Forbidden', 'Missing scope permissions on the request.');
    case 'directory':
      return new GraphFault(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
}
