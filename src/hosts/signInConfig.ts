/** What sign-in must know. The addresses are absolute and registered with Entra for this application. */
export interface SignInConfig {
  readonly clientId: string;
  /** With the tenant, such as `https://login.microsoftonline.com/{tenant}`. */
  readonly authority: string;
  /** Hosts to be trusted as authorities besides Microsoft's own. */
  readonly knownAuthorities: readonly string[];
  /** The page that runs `redirectPage.ts`. */
  readonly redirectUri: string;
  /** The page that runs `popupPage.ts`. */
  readonly popupRelayUri: string;
  /** The address of the person, where the host tells it. */
  readonly loginHint: string | undefined;
}
