import { GraphFault, type GraphCall } from './call.ts';
import { legible } from './request.ts';

/** The names of a comma-separated option such as `$select`, trimmed; `undefined` when the option is absent. */
export function listed(query: URLSearchParams, option: string): string[] | undefined {
  const value = query.get(option);
  return value === null
    ? undefined
    : value
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}

/**
 * The properties of a record that `$select` names, or its `defaults` without a selection (all when not given).
 * The id and annotations (`@odata.…`) always come along, as in Graph.
 */
export function selectProperties(
  record: Readonly<Record<string, unknown>>,
  query: URLSearchParams,
  defaults?: readonly string[],
): Record<string, unknown> {
  const names = listed(query, '$select') ?? defaults;
  if (!names || names.includes('*')) {
    return { ...record };
  }
  const wanted = new Set(['id', ...names.map((name) => name.split('/')[0])]);
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted.has(name) || name.includes('@')));
}

/** Refuses every query option but these: an option that is not played must not look as if it had worked. */
export function allowOnly(call: GraphCall, ...options: readonly string[]): void {
  const other = [...call.query.keys()].find((name) => !options.includes(name));
  if (other !== undefined) {
    throw new GraphFault(400, 'Request_UnsupportedQuery', `The stand-in tenant has no ${other} for ${call.operation}.`);
  }
}

export interface PageSizes {
  readonly defaultSize: number;
  readonly maximumSize: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** To be spread into the answer: `@odata.nextLink` when there is more. */
  readonly link: { readonly '@odata.nextLink'?: string };
}

/** One page of the items, after `$skiptoken` and `$skip`, of `$top` or the default size. A bad `$top` is a 400. */
export function page<T>(items: readonly T[], call: GraphCall, sizes: PageSizes): Page<T> {
  const size = pageSize(call.query, sizes);
  const token = call.query.get('$skiptoken');
  const from = token === null ? Number(call.query.get('$skip') ?? 0) : readSkipToken(token);
  const shown = items.slice(from, from + size);
  if (from + size >= items.length) {
    return { items: shown, link: {} };
  }
  const next = new URLSearchParams(call.query);
  next.delete('$skip');
  next.set('$skiptoken', skipToken(from + size));
  return { items: shown, link: { '@odata.nextLink': `${addressOf(call)}?${legible(next)}` } };
}

/** The absolute address of the call without its query. */
export function addressOf({ operation, params, root }: GraphCall): string {
  const path = operation.slice(operation.indexOf(' ') + 1);
  return root + path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURI(params[name] ?? ''));
}

function pageSize(query: URLSearchParams, { defaultSize, maximumSize }: PageSizes): number {
  const top = query.get('$top');
  if (top === null) {
    return defaultSize;
  }
  const size = Number(top);
  if (!Number.isInteger(size) || size < 1 || size > maximumSize) {
    throw new GraphFault(
      400,
      'Request_BadRequest',
      `Invalid page size specified: '${top}'. Must be between 1 and ${maximumSize} inclusive.`,
    );
  }
  return size;
}

/** Opaque on purpose: an app that builds its own token would break on the real service. */
const skipToken = (from: number): string => Buffer.from(`turn:${from}`).toString('base64url');

/** Code and text: github.com/microsoftgraph/msgraph-sdk-dotnet issue 2254. */
function readSkipToken(token: string): number {
  const found = /^turn:(\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (!found) {
    throw new GraphFault(
      400,
      'Directory_ExpiredPageToken',
      'The specified page token value has expired and can no longer be included in your request.',
    );
  }
  return Number(found[1]);
}
