import { log } from './frameLog.ts';
import { sandboxServer, type Person, type Tenant } from './sandboxServer.ts';

/** A question of msal-browser to its host; see `src/naa` of the npm package @azure/msal-browser. */
interface NestedQuestion {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string };
}

/** Answers one question of nested app authentication for the person of the frame; both are JSON texts. */
export async function answerNestedSignIn(text: string, person: Person, tenant: Tenant): Promise<string> {
  const question = JSON.parse(text) as NestedQuestion;
  log(`nestedSignIn.${question.method}`, question.tokenParams?.scope);
  const answer = question.method === 'GetInitContext' ? initialContext(person, tenant) : await token(question, person);
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: question.requestId, ...answer });
}

const initialContext = (person: Person, { environment, tenantId }: Tenant) => ({
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

async function token({ tokenParams }: NestedQuestion, person: Person): Promise<object> {
  try {
    return await sandboxServer.nestedToken(person.id, tokenParams?.scope ?? '');
  } catch (error) {
    return { success: false, error: { status: 'TRANSIENT_ERROR', code: 'sandbox', description: String(error) } };
  }
}
