/** What a code or a refresh token stands for until it is redeemed. */
export interface Session {
  readonly userId: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly nonce: string | undefined;
  /** When the person signed in, milliseconds since 1970. */
  readonly startedAt: number;
}

interface CodeSession extends Session {
  readonly codeChallenge: string;
  readonly expiresAt: number;
}

/** Codes and refresh tokens that were given out. Each is good for one use. */
export interface Sessions {
  newCode(session: CodeSession): string;
  takeCode(code: string): CodeSession | undefined;
  newRefreshToken(session: Session): string;
  takeRefreshToken(token: string): Session | undefined;
}

export function newSessions(): Sessions {
  const codes = new Map<string, CodeSession>();
  const refreshTokens = new Map<string, Session>();
  return {
    newCode: (session) => keep(codes, '0.', session),
    takeCode: (code) => take(codes, code),
    newRefreshToken: (session) => keep(refreshTokens, '1.', session),
    takeRefreshToken: (token) => take(refreshTokens, token),
  };
}

function keep<T>(kept: Map<string, T>, prefix: string, value: T): string {
  const key = prefix + crypto.randomUUID();
  kept.set(key, value);
  return key;
}

function take<T>(kept: Map<string, T>, key: string): T | undefined {
  const value = kept.get(key);
  kept.delete(key);
  return value;
}
