import type { Tenant } from '#sandbox/tenant/tenant.ts';

export interface NestedRequest {
  readonly person: string;
  /** Scopes, separated by blanks. */
  readonly scope: string;
  /** Host of the sign-in service: msal-browser looks for tokens in its cache under this name. */
  readonly environment: string;
  /** The person signs in and agrees in a window of the host. */
  readonly agrees?: boolean;
}

/** Answers a page that asks its host for a token, in the shape of nested app authentication. */
export async function nestedAnswer(
  tenant: Tenant,
  { agrees, environment, person, scope }: NestedRequest,
): Promise<object> {
  const answer = await tenant.nestedToken(person, scope.split(' '), agrees);
  if (!('refused' in answer)) {
    return { success: true, token: { ...answer.token, properties: null }, account: { ...answer.account, environment } };
  }
  return {
    success: false,
    error: {
      status: answer.refused === 'access_denied' ? 'USER_CANCEL' : 'USER_INTERACTION_REQUIRED',
      code: answer.refused,
      subError: answer.refused,
      description: `Nobody has consented to ${answer.scopes.join(', ')} yet`,
    },
  };
}
