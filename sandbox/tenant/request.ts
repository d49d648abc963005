/** One request to Graph, on its own or as a part of a batch. */
export interface GraphRequest {
  readonly method: string;
  /** The absolute address up to and with the version. */
  readonly root: string;
  /** What follows the version, encoded as the caller wrote it. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly inBatch: boolean;
}

/** Reads a request as it came over the wire. The address may have a prefix before `/v1.0`. */
export async function received(request: Request): Promise<GraphRequest> {
  const address = new URL(request.url);
  const version = /^(.*?\/v1\.0)(\/.*)?$/.exec(address.pathname);
  return {
    method: request.method,
    root: address.origin + (version?.[1] ?? ''),
    path: version ? withoutLastSlash(version[2] ?? '/') : address.pathname,
    query: address.searchParams,
    headers: request.headers,
    bytes: new Uint8Array(await request.arrayBuffer()),
    inBatch: false,
  };
}

/** The path with its query, for records and messages. */
export const pathAndQuery = ({ path, query }: GraphRequest): string =>
  query.size > 0 ? `${path}?${legible(query)}` : path;

/** A query as Graph writes it in links: with a plain `$`, and blanks as `%20`. */
export const legible = (query: URLSearchParams): string =>
  query.toString().replaceAll('%24', '$').replaceAll('+', '%20');

const withoutLastSlash = (path: string): string => path.replace(/(?<=.)\/$/, '');
