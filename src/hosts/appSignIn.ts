import * as v from 'valibot';
import { OutsideProblem } from '#ports/problem.ts';
import type { SignIn } from '#ports/signIn.ts';

/** An app registration that acts for itself, with nobody signed in. */
export interface AppCredentials {
  /** With the tenant, such as `https://login.microsoftonline.com/{tenant}`. */
  readonly authority: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const granted = v.object({ access_token: v.string(), expires_in: v.number() });

/**
 * Tokens by client credentials: with every permission that an administrator gave to the application, whatever is asked
 * for. Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow.
 */
export function appSignIn(
  { authority, clientId, clientSecret }: AppCredentials,
  graph: string,
  { send, now }: { readonly send: typeof fetch; readonly now: () => number },
): Pick<SignIn, 'token'> {
  let kept: { readonly token: string; readonly goodUntil: number } | undefined;
  const ask = async () => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: `${graph}/.default`,
    });
    const answer = await send(`${authority}/oauth2/v2.0/token`, { method: 'POST', body });
    const said = v.safeParse(granted, await answer.json());
    if (!said.success) {
      throw new OutsideProblem(
        'denied',
        `Cannot sign in as application "${clientId}": Entra answered ${answer.status}`,
      );
    }
    const { access_token: token, expires_in: seconds } = said.output;
    return { token, goodUntil: now() + (seconds - marginSeconds) * 1_000 };
  };
  return {
    async token(_, refusal) {
      kept = kept && !refusal && now() < kept.goodUntil ? kept : await ask();
      return kept.token;
    },
  };
}

/** A token is not used in its last minutes: a call may wait for its turn. */
const marginSeconds = 300;
