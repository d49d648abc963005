/**
 * What Graph wants to see in the next token, from the challenge of a 401; Entra takes it as it is. Source:
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge.
 */
export function demandedClaims({ headers }: Response): string | undefined {
  const encoded = /\bclaims="([^"]+)"/.exec(headers.get('WWW-Authenticate') ?? '')?.[1];
  return encoded === undefined ? undefined : atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
}
