import type { GraphError } from '@microsoft/microsoft-graph-client';
import type { ProblemKind } from '#domain/problemKind.ts';
import { OutsideProblem } from '#ports/problem.ts';

/** What Graph or the network threw, in our words; `aim` says what could not be done. */
export function outsideProblem(error: unknown, aim: string): OutsideProblem {
  if (error instanceof OutsideProblem) {
    return error;
  }
  const status = statusOf(error);
  const kind = isLost(error) ? 'offline' : (kinds.get(status ?? 0) ?? 'broken');
  return new OutsideProblem(kind, `Cannot ${aim}: ${explanation(kind, error, status)}`, { cause: error });
}

/** Graph's own code, such as `ErrorDuplicateTransactionId`, of a problem that Graph caused. */
export function graphCodeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return isGraphError(cause) ? (cause.code ?? undefined) : undefined;
}

const explanations = {
  denied: 'Microsoft 365 does not allow it',
  missing: 'it is not there, or you may not see it',
  conflict: 'it is there already or was changed in the meantime',
  busy: 'Microsoft 365 is too busy, try again in a few minutes',
  offline: 'Microsoft 365 cannot be reached, check the network',
} as const;

function explanation(kind: ProblemKind, error: unknown, status: number | undefined): string {
  const said = error instanceof Error ? error.message : String(error);
  const known = kind in explanations ? explanations[kind as keyof typeof explanations] : 'an unforeseen answer';
  return status === undefined ? `${known} (${said})` : `${known} (${status} ${said})`;
}

/** Source: https://learn.microsoft.com/graph/errors. */
const kinds: ReadonlyMap<number, ProblemKind> = new Map([
  [401, 'denied'],
  [403, 'denied'],
  [404, 'missing'],
  [410, 'missing'],
  [409, 'conflict'],
  [412, 'conflict'],
  [429, 'busy'],
  [503, 'busy'],
  [504, 'busy'],
]);

const statusOf = (error: unknown): number | undefined =>
  isGraphError(error) && error.statusCode > 0 ? error.statusCode : undefined;

/** No answer came, or one that was damaged on its way. */
const isLost = (error: unknown): boolean => error instanceof TypeError || error instanceof SyntaxError;

/** By shape: importing the class would load the client library at once. */
const isGraphError = (error: unknown): error is GraphError =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number';
