/** Tokens for Microsoft Graph, asked for when a feature first needs them. */
export interface SignIn {
  /** Throws `signInNeeded` when the person must act first; then call `signIn` from a click. */
  token(scopes: readonly string[]): Promise<string>;
  /**
   * Shows Microsoft's own sign-in or consent for the scopes that were last refused. Must be called from a click, or
   * the browser blocks the window.
   */
  signIn(): Promise<void>;
}
