import { expect, test } from '@jest/globals';
import { signInProblem } from '#hosts/signInProblem.ts';

const anError = (name: string, errorCode: string): Error => Object.assign(new Error(errorCode), { name, errorCode });

test('asks the person to sign in when Entra wants interaction, whatever its code is', () => {
  expect(signInProblem(anError('InteractionRequiredAuthError', 'consent_required'), ['User.Read']).kind).toBe(
    'signInNeeded',
  );
});

test('asks the person to sign in when nobody is', () => {
  expect(signInProblem(anError('BrowserAuthError', 'no_account_error'), []).kind).toBe('signInNeeded');
});

test('tells a missing network from a failure', () => {
  expect(signInProblem(anError('ClientAuthError', 'no_network_connectivity'), []).kind).toBe('offline');
});

test('names the code and the scopes of a failure that nobody foresaw, and keeps its cause', () => {
  const cause = anError('ServerError', 'server_error');
  const problem = signInProblem(cause, ['Calendars.Read']);
  expect(problem.kind).toBe('broken');
  expect(problem.message).toContain('server_error');
  expect(problem.message).toContain('Calendars.Read');
  expect(problem.cause).toBe(cause);
});
