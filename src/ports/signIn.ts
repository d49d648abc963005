/** Tokens for Microsoft Graph, asked for when a feature first needs them. */
export interface SignIn {
  /**
   * Throws `signInNeeded` when the person must act first; then call `signIn` from a click. With a refusal, a new token
   * is asked for in place of the one that was kept. What is asked for `inPassing` is not asked for again by `signIn`.
   */
  token(scopes: readonly string[], refusal?: TokenRefusal, manner?: 'inPassing'): Promise<string>;
  /**
   * Shows Microsoft's own sign-in or consent for the scopes that were last refused. Must be called from a click, or
   * the browser blocks the window.
   */
  signIn(): Promise<void>;
}

/** Graph refused a token that had been good until then: it was revoked, or something more is wanted of the person. */
export interface TokenRefusal {
  /** What Graph wants to see in the next token, as JSON to be handed to Entra unread; `undefined` when it did not say. */
  readonly claims: string | undefined;
}
