export const problemKinds = [
  'denied',
  'missing',
  'conflict',
  'busy',
  'offline',
  'signInNeeded',
  'notSetUp',
  'broken',
] as const;
/**
 * What can go wrong outside, in words a screen can act on. `broken` is an answer that nobody foresaw: it is shown with
 * its message and never hidden.
 */
export type ProblemKind = (typeof problemKinds)[number];

/** Thrown by everything that fulfils a port; Graph, SharePoint and host errors never leave their folder. */
export class OutsideProblem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OutsideProblem';
    this.kind = kind;
  }
}

/** Whether an error is a problem of this kind. */
export const isProblem = (error: unknown, kind: ProblemKind): boolean =>
  error instanceof OutsideProblem && error.kind === kind;
