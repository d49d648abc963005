import type { Tenant } from './tenant/tenant.ts';

/** Answers a page that asks its host for a token, in the shape of nested app authentication. */
export async function nestedAnswer(tenant: Tenant, person: string, scopes: readonly string[]): Promise<object> {
  const answer = await tenant.nestedToken(person, scopes);
  if (!('refused' in answer)) {
    return { success: true, token: { ...answer.token, properties: null }, account: answer.account };
  }
  return {
    success: false,
    error: {
      status: 'USER_INTERACTION_REQUIRED',
      code: answer.refused,
      subError: answer.refused,
      description: `Nobody has consented to ${answer.scopes.join(', ')} yet`,
    },
  };
}
