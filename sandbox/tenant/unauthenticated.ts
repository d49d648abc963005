import { GraphFault } from './call.ts';

const challenge =
  'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';

/** A request without a token, or with one that does not count; `demand` is added to the challenge. */
export const unauthenticated = (message: string, demand = ''): GraphFault =>
  new GraphFault(401, 'InvalidAuthenticationToken', message, { 'WWW-Authenticate': challenge + demand });

export const expiredToken = (): GraphFault => unauthenticated('Lifetime validation failed, the token is expired.');
