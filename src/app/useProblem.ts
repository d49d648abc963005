import { problemKindOf, type ProblemKind } from '#domain/problemKind.ts';
import { useApp } from './appContext.tsx';

/** What the `Problem` component shows. */
export interface ProblemShown {
  readonly kind: ProblemKind;
  readonly message: string;
  readonly onRetry: () => void;
}

/** Turns an error into what is shown; when a sign-in is missing, the button signs in before it tries again. */
export function useProblem(): (error: unknown, retry: () => void) => ProblemShown {
  const { services } = useApp();
  return (error, retry) => {
    const kind = problemKindOf(error);
    const signInFirst = () => void services.signIn.signIn().then(retry, retry);
    return {
      kind,
      message: error instanceof Error ? error.message : String(error),
      onRetry: kind === 'signInNeeded' ? signInFirst : retry,
    };
  };
}
