import { GraphFault, type GraphCall } from '../call.ts';
import { addressOf } from '../odata.ts';

/** What a link of a delta query remembers; callers must not look inside. */
export interface DeltaToken {
  readonly type: 'user' | 'group';
  /** How many changes of the directory the caller knows. */
  readonly seen: number;
  /** When the round began, milliseconds since 1970. */
  readonly at: number;
  readonly select?: readonly string[];
  readonly ids?: readonly string[];
  /** In a link to a further page: where it starts, and how many changes were known when the round ended. */
  readonly from?: number;
  readonly until?: number;
  /** True on the pages of a first round, which gives the whole collection. */
  readonly isFirst?: boolean;
}

/** Tokens of directory objects are good for seven days: https://learn.microsoft.com/graph/delta-query-overview#token-duration */
const lifetime = 7 * 24 * 60 * 60_000;

export const linkWith = (call: GraphCall, name: '$deltatoken' | '$skiptoken', token: DeltaToken): string =>
  `${addressOf(call)}?${name}=${Buffer.from(JSON.stringify(token)).toString('base64url')}`;

/** Reads a token that the directory gave out. One that is too old is 410 with the address at which to begin again. */
export function readToken(text: string, type: DeltaToken['type'], call: GraphCall): DeltaToken {
  const token = decode(text);
  if (token?.type !== type) {
    throw new GraphFault(400, 'Request_BadRequest', 'The token of the delta query is not valid.');
  }
  if (call.now - token.at > lifetime) {
    throw new GraphFault(410, 'syncStateNotFound', 'The sync state generation is not found. Begin again.', {
      Location: `${addressOf(call)}?$deltatoken=`,
    });
  }
  return token;
}

function decode(text: string): DeltaToken | undefined {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString()) as DeltaToken;
  } catch {
    return undefined;
  }
}
