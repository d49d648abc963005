/**
 * Whose tokens were revoked, as after a change of the password: tokens of before count no more, and neither does the
 * session at the sign-in service, until the person has signed in again.
 * Source: https://learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation
 */
export interface Revocations {
  revoke(userId: string): void;
  /** Tokens must be issued then or later, seconds since 1970; `undefined` when nothing was revoked. */
  since(userId: string): number | undefined;
  /** Whether the person must sign in again first. */
  needsSignIn(userId: string): boolean;
  /** The person signed in. Gives when, milliseconds since 1970; always after the revocation. */
  signedIn(userId: string): number;
  clear(): void;
}

export function newRevocations(now: () => number): Revocations {
  const revoked = new Map<string, number>();
  const renewed = new Set<string>();
  return {
    revoke(userId) {
      // The next second: what was issued in this one is of before.
      revoked.set(userId, Math.floor(now() / 1_000) + 1);
      renewed.delete(userId);
    },
    since: (userId) => revoked.get(userId),
    needsSignIn: (userId) => revoked.has(userId) && !renewed.has(userId),
    signedIn(userId) {
      renewed.add(userId);
      return Math.max(now(), (revoked.get(userId) ?? 0) * 1_000);
    },
    clear: () => revoked.clear(),
  };
}

/** The claims challenge for tokens of before: https://learn.microsoft.com/entra/identity-platform/claims-challenge */
export function revokedDemand(since: number): string {
  const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: String(since) } } });
  return `, error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
}
