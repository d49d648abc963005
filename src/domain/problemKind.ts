export const problemKinds = [
  'denied',
  'missing',
  'conflict',
  'busy',
  'offline',
  'signInNeeded',
  'notSetUp',
  'notPrivate',
  'tooLong',
  'broken',
] as const;
/**
 * What can go wrong outside, in words a screen can act on. `broken` is an answer that nobody foresaw: it is shown with
 * its message and never hidden.
 */
export type ProblemKind = (typeof problemKinds)[number];

/** The kind that an error carries; what did not come from outside is `broken`. */
export function problemKindOf(error: unknown): ProblemKind {
  const kind = error instanceof Error && 'kind' in error ? error.kind : undefined;
  return problemKinds.find((known) => known === kind) ?? 'broken';
}
