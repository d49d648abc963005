import { log } from './frameLog.ts';
import type { NestedSignIn } from './frameSettings.ts';
import { sandboxServer, type Person, type Tenant } from './sandboxServer.ts';

/** A question of msal-browser to its host; see `src/naa` of the npm package @azure/msal-browser. */
interface NestedQuestion {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string };
}

/** Whom the host signs in for, and how willingly. */
export interface NestedHost {
  readonly person: Person;
  readonly tenant: Tenant;
  readonly mode: NestedSignIn;
}

/**
 * Answers one question of nested app authentication for the person of the frame; both are JSON texts. `undefined` from a
 * host that keeps silent, as some do when their own sign-in hangs.
 */
export async function answerNestedSignIn(text: string, host: NestedHost): Promise<string | undefined> {
  const question = JSON.parse(text) as NestedQuestion;
  log(`nestedSignIn.${question.method}`, question.tokenParams?.scope);
  if (host.mode === 'silent' || host.mode === 'off') {
    return undefined;
  }
  const answer = question.method === 'GetInitContext' ? initialContext(host) : await token(question, host);
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: question.requestId, ...answer });
}

const initialContext = ({ person, tenant: { environment, tenantId } }: NestedHost) => ({
  success: true,
  initContext: {
    sdkName: 'turnabout-sandbox',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: false },
    accountContext: {
      homeAccountId: `${person.id}.${tenantId}`,
      environment,
      tenantId,
    },
  },
});

async function token({ method, tokenParams }: NestedQuestion, { mode, person }: NestedHost): Promise<object> {
  if (mode === 'refused') {
    return { success: false, error: method === 'GetToken' ? consentNeeded : consentRefused };
  }
  try {
    const scope = tokenParams?.scope ?? '';
    const answer = await sandboxServer.nestedToken(person.id, scope);
    if (answer.success || method === 'GetToken') {
      return answer;
    }
    return window.confirm(`${person.name}, do you let Turnabout use: ${scope}?`)
      ? await sandboxServer.nestedToken(person.id, scope, true)
      : { success: false, error: consentRefused };
  } catch (error) {
    return { success: false, error: { status: 'TRANSIENT_ERROR', code: 'sandbox', description: String(error) } };
  }
}

/** The statuses of `src/naa/BridgeStatusCode.ts`: first the host must ask, then the person closes its window. */
const consentNeeded = {
  status: 'USER_INTERACTION_REQUIRED',
  code: 'consent_required',
  subError: 'consent_required',
  description: 'AADSTS65001: The user or administrator has not consented to use the application.',
};
const consentRefused = {
  status: 'USER_CANCEL',
  code: 'access_denied',
  subError: '',
  description: 'AADSTS65004: User declined to consent to access the app.',
};
