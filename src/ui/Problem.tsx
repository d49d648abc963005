import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ProblemKind } from '#domain/problemKind.ts';
import { useWords } from './words.tsx';

export interface ProblemProps {
  readonly kind: ProblemKind;
  /** What exactly could not be done, in English; shown for what nobody foresaw. */
  readonly message?: string;
  readonly onRetry?: () => void;
}

/** Says what went wrong and what to do next, in plain words. */
export function Problem({ kind, message, onRetry }: ProblemProps) {
  const words = useWords();
  const detail = kind === 'broken' || kind === 'notSetUp' ? message : undefined;
  return (
    <MessageBar intent={kind === 'broken' ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        {words.problems[kind]} {detail !== undefined && <span lang="en">{detail}</span>}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{kind === 'signInNeeded' ? words.signIn : words.tryAgain}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
