import type { Garbled } from './faults/garbled.ts';
import type { TenantState } from './state.ts';
import type { UserRecord } from './directory/records.ts';

/** One request to Graph after sign-in, scopes and the contract were checked. */
export interface GraphCall {
  /** Method and path template of the contract, such as `GET /users/{user-id}`. */
  readonly operation: string;
  /** Values of the path's templates, decoded, by the contract's names: `user-id`, `driveItem-id`, `item-path`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The JSON body, `undefined` without one or when it is not JSON. */
  readonly body: unknown;
  /** The body as it came, for file contents. */
  readonly bytes: Uint8Array;
  /** The absolute address of Graph as the caller wrote it, up to and with the version: for next links and contexts. */
  readonly root: string;
  readonly caller: UserRecord;
  /** Set when nobody is signed in: the application acts on its own, and `scopes` are its application permissions. */
  readonly appId?: string;
  readonly scopes: ReadonlySet<string>;
  readonly state: TenantState;
  /** The tenant's clock, milliseconds since 1970. */
  readonly now: number;
}

export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer is damaged on its way. */
  readonly garbled?: Garbled;
}

export type Handler = (call: GraphCall) => GraphAnswer | Promise<GraphAnswer>;

/** Handlers by operation. What the contract has and no table answers is a 501 that names itself. */
export type Handlers = Readonly<Record<string, Handler>>;

export const ok = (body: unknown, headers?: Readonly<Record<string, string>>): GraphAnswer => ({
  status: 200,
  body,
  ...(headers && { headers }),
});

/** A refusal as Graph words it. Throw it from a handler. */
export class GraphFault extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'GraphFault';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
