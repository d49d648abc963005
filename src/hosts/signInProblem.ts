import type { ProblemKind } from '#domain/problemKind.ts';
import { OutsideProblem } from '#ports/problem.ts';

const kindByCode: Readonly<Record<string, readonly [ProblemKind, string]>> = {
  no_account_error: ['signInNeeded', 'Nobody is signed in yet'],
  no_account_found: ['signInNeeded', 'Nobody is signed in yet'],
  user_cancelled: ['signInNeeded', 'The sign-in window was closed before it was finished'],
  user_canceled: ['signInNeeded', 'The sign-in window was closed before it was finished'],
  popup_window_error: ['signInNeeded', 'The browser blocked the sign-in window: allow pop-ups for this page'],
  empty_window_error: ['signInNeeded', 'The browser blocked the sign-in window: allow pop-ups for this page'],
  no_network_connectivity: ['offline', 'There is no network'],
  network_error: ['offline', 'The sign-in service cannot be reached'],
  get_request_failed: ['offline', 'The sign-in service cannot be reached'],
  post_request_failed: ['offline', 'The sign-in service cannot be reached'],
  access_denied: ['denied', 'Access was refused'],
};

/**
 * An error of sign-in in our words. Codes are those of msal-common and msal-browser; every error that asks for
 * interaction, consent included, is `signInNeeded`.
 */
export function signInProblem(error: unknown, scopes: readonly string[]): OutsideProblem {
  const name = property(error, 'name');
  const code = property(error, 'errorCode') ?? '';
  const [kind, text] =
    name === 'InteractionRequiredAuthError'
      ? (['signInNeeded', 'The person must sign in or agree first'] as const)
      : (kindByCode[code] ?? (['broken', 'Sign-in failed'] as const));
  const detail = kind === 'broken' ? ` (${code || String(error)})` : '';
  return new OutsideProblem(kind, `${text}${detail}. Asked for: ${scopes.join(', ')}`, { cause: error });
}

function property(error: unknown, name: string): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
