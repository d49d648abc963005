import type { Tenant } from './tenant/tenant.ts';

/** Answers a page that asks its host for a token, in the shape of nested app authentication. */
export async function nestedAnswer(tenant: Tenant, person: string, scope: string): Promise<object> {
  const answer = await tenant.nestedToken(person, scope);
  if (answer.kind === 'granted') {
    return { success: true, token: { ...answer.token, properties: null }, account: answer.account };
  }
  return {
    success: false,
    error: {
      status: 'USER_INTERACTION_REQUIRED',
      code: 'consent_required',
      subError: 'consent_required',
      description: `Nobody has consented to ${answer.scopes.join(', ')} yet`,
    },
  };
}
