import { type GraphCall, GraphFault } from '../call.ts';
import { addressOf } from '../odata.ts';
import { invalidRequest } from './places.ts';
import type { ListRecord } from './records.ts';
import { switchesOf } from './switches.ts';

/** How far a client has come with the changes of a list. */
export interface Cursor {
  /** Number of the last change that was told; -1 before the first page. */
  readonly after: number;
  /** Deletions are told from here on: a first reading tells only those that happen while it goes on. */
  readonly goneAfter: number;
}

interface Token extends Cursor {
  readonly list: string;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
}

/** SharePoint keeps changes for 60 days (https://learn.microsoft.com/previous-versions/office/sharepoint-server/ms458398(v=office.15)). */
const keptFor = 60 * 24 * 60 * 60 * 1000;

/** Where the call starts. `token=latest` asks for nothing but a link; a token that is too old is a 410. */
export function cursorOf(call: GraphCall, list: ListRecord): Cursor {
  const text = call.params['token'] ?? call.query.get('token') ?? call.query.get('$deltatoken');
  if (text === null) return { after: -1, goneAfter: list.lastChange };
  if (text === 'latest') return { after: list.lastChange, goneAfter: list.lastChange };
  const token = readToken(text);
  if (token.list !== list.id || token.issuedAt < call.now - keptFor) throw resync(call);
  return token;
}

/** The address at which the changes go on from here. */
export function linkTo(call: GraphCall, list: ListRecord, { after, goneAfter }: Cursor): string {
  const token: Token = { list: list.id, after, goneAfter, issuedAt: call.now };
  const query = optionsOf(call);
  query.set('token', Buffer.from(JSON.stringify(token)).toString('base64url'));
  return `${functionAddress(call)}?${query.toString()}`;
}

/**
 * "HTTP 410 Gone … and a `Location` header containing a new nextLink that starts a fresh delta enumeration from scratch"
 * (https://learn.microsoft.com/graph/api/listitem-delta).
 */
function resync(call: GraphCall): GraphFault {
  const query = optionsOf(call).toString();
  const Location = functionAddress(call) + (query && `?${query}`);
  return new GraphFault(410, switchesOf(call.state.sharePoint).resync, 'Resync required', { Location });
}

const functionAddress = (call: GraphCall): string => addressOf(call).replace(/\((?:token='.*')?\)$/u, '');

function optionsOf(call: GraphCall): URLSearchParams {
  const query = new URLSearchParams(call.query);
  for (const name of ['token', '$deltatoken']) query.delete(name);
  return query;
}

function readToken(text: string): Token {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString()) as Token;
  } catch {
    throw invalidRequest('Invalid request: the delta token is malformed');
  }
}
