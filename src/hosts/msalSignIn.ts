import type { AccountInfo, Configuration, IPublicClientApplication } from '@azure/msal-browser';
import type { SignIn, TokenRefusal } from '#ports/signIn.ts';
import type { SignInConfig } from './signInConfig.ts';
import { signInProblem } from './signInProblem.ts';
import { within } from './within.ts';

/** A host that offers nested sign-in and then never answers must not keep the person waiting for ever. */
const patienceMs = 5000;

/** As long as the relay page waits. The minute that msal-browser waits otherwise is short for a password and a second factor. */
const signInWindowMs = 300_000;

interface Client {
  readonly application: IPublicClientApplication;
  /** The host signs in for us (nested app authentication). */
  readonly isNested: boolean;
}

/**
 * Sign-in with Entra: through the host where it offers that, else in a window, else by leaving the page and coming back.
 * The host must have been initialised before the first token is asked for.
 */
export function msalSignIn(config: SignInConfig): SignIn {
  let client: Promise<Client> | undefined;
  let refused: readonly string[] = [];
  let demanded: string | undefined;
  const opened = (): Promise<Client> => {
    client ??= openClient(config).catch((error: unknown) => {
      client = undefined;
      throw error;
    });
    return client;
  };
  return {
    token: async (scopes, refusal, manner) => {
      try {
        return await silentToken(await opened(), config, scopes, refusal);
      } catch (error) {
        const problem = signInProblem(error, scopes);
        if (manner === 'inPassing') {
          throw problem;
        }
        demanded = refusal?.claims ?? demanded;
        refused = problem.kind === 'signInNeeded' ? [...new Set([...refused, ...scopes])] : refused;
        throw problem;
      }
    },
    signIn: async () => {
      const scopes = refused.length > 0 ? refused : ['User.Read'];
      try {
        await interactiveSignIn(await opened(), config, scopes, demanded);
        refused = [];
        demanded = undefined;
      } catch (error) {
        throw signInProblem(error, scopes);
      }
    },
  };
}

/** Microsoft's library for signing in, which comes apart from the page. */
export const signInLibrary = () => import('@azure/msal-browser');

async function openClient(config: SignInConfig): Promise<Client> {
  const { createNestablePublicClientApplication, createStandardPublicClientApplication } = await signInLibrary();
  if (hasBridge()) {
    try {
      const nested = createNestablePublicClientApplication(configuration(config));
      return { application: await within(patienceMs, 'Sign-in of the host', nested), isNested: true };
    } catch (error) {
      console.warn('The host does not sign in for this page, going on without it.', error);
    }
  }
  const application = await createStandardPublicClientApplication(configuration(config));
  await finishRedirect(application);
  return { application, isNested: false };
}

/** Teams and Outlook put this name into the page when they sign in for it. */
const hasBridge = (): boolean => 'nestedAppAuthBridge' in window;

const configuration = (config: SignInConfig): Configuration => ({
  auth: {
    clientId: config.clientId,
    authority: config.authority,
    knownAuthorities: [...config.knownAuthorities],
    redirectUri: config.redirectUri,
    ...(isFramed() && { popupRelayUri: config.popupRelayUri }),
  },
  // Tokens end with the browser's session: nothing that signs in is left on a shared machine.
  cache: { cacheLocation: 'sessionStorage' },
  system: { popupBridgeTimeout: signInWindowMs },
});

const isFramed = (): boolean => window.parent !== window;

/** Takes the answer with which Entra sent the person back, when this page was left for signing in. */
async function finishRedirect(application: IPublicClientApplication): Promise<void> {
  const result = await application.handleRedirectPromise();
  if (result) {
    application.setActiveAccount(result.account);
  }
}

/** Claims already make msal-browser pass over the token it keeps; without them it must be told to. */
async function silentToken(
  client: Client,
  config: SignInConfig,
  scopes: readonly string[],
  refusal: TokenRefusal | undefined,
): Promise<string> {
  const renewal = refusal && (refusal.claims === undefined ? { forceRefresh: true } : { claims: refusal.claims });
  const request = { ...requestFor(client, config, scopes), ...renewal };
  const { accessToken } = await client.application.acquireTokenSilent(request);
  return accessToken;
}

async function interactiveSignIn(
  client: Client,
  config: SignInConfig,
  scopes: readonly string[],
  claims: string | undefined,
): Promise<void> {
  const request = {
    ...hintFor(client, config),
    ...requestFor(client, config, scopes),
    ...(claims !== undefined && { claims }),
  };
  if (!client.isNested && !isFramed()) {
    await client.application.acquireTokenRedirect(request);
    return;
  }
  const { account } = await client.application.acquireTokenPopup(request);
  client.application.setActiveAccount(account);
}

/** So that a person whom the host knows need not type their address; who has signed in already is named by the account. */
const hintFor = ({ isNested, application }: Client, { loginHint }: SignInConfig) =>
  isNested || loginHint === undefined || application.getAllAccounts().length > 0 ? {} : { loginHint };

/**
 * The host is told the authority in each request only; from the configuration it never learns of it. It also knows best
 * who the person is, so an account is named only without it.
 */
function requestFor({ application, isNested }: Client, { authority }: SignInConfig, scopes: readonly string[]) {
  const account: AccountInfo | undefined = isNested
    ? undefined
    : (application.getActiveAccount() ?? application.getAllAccounts()[0]);
  return { scopes: [...scopes], authority, ...(account && { account }) };
}
