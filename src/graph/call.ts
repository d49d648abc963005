import type { Progress } from '#ports/progress.ts';

/** One thing asked of Graph. */
export interface GraphCall {
  /** Ends the sentence "Cannot …" in messages: `read the people of the organisation`. */
  readonly aim: string;
  /** After the version, with an encoded query: see `path.ts`. A next link of Graph is taken as it is. */
  readonly path: string;
  readonly scopes: readonly string[];
  /** `GET` when left out. */
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** A string goes as plain text, everything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** A POST is sent again after a lost answer only when doing it twice has the effect of doing it once. */
  readonly isReplaySafe?: boolean;
}

export interface GraphPage<Item> {
  readonly items: readonly Item[];
  /** `undefined` after the last page. */
  readonly next: string | undefined;
  /** After the last page of changes: where those are told that come later. */
  readonly later: string | undefined;
}

/**
 * Microsoft Graph, with tokens, queues and retries taken care of. `Answer` and `Item` are Microsoft's own types, in
 * which every property may be missing. Throws `OutsideProblem`, or the signal's reason when the caller stopped it.
 */
export interface GraphClient {
  /** An empty answer, as after a deletion, is `{}`. */
  send<Answer extends object>(call: GraphCall): Promise<Answer>;
  /** One page, and the path of the next one. */
  page<Item>(call: GraphCall): Promise<GraphPage<Item>>;
  /** Every item of every page. */
  all<Item>(call: GraphCall, progress?: Progress): Promise<readonly Item[]>;
}
