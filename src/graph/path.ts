/** `path` with an encoded query; the Graph client library encodes nothing itself. */
export const withQuery = (path: string, query: Readonly<Record<string, string | number>>): string =>
  `${path}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** A text as OData writes it inside a filter. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
