import type { ProblemKind } from '#domain/problemKind.ts';

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
