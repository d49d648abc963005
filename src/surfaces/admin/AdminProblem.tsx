import { lazy, Suspense } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { problemKindOf } from '#domain/problemKind.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import type { GrantsCardProps } from './GrantsCard.tsx';

const GrantsCard = lazy(async () => ({ default: (await import('./GrantsCard.tsx')).GrantsCard }));

export interface AdminProblemProps {
  readonly error: unknown;
  /** The grant that is missing when Microsoft 365 refuses. */
  readonly lacking: GrantsCardProps['lacking'];
  readonly onRetry: () => void;
}

/** Says what went wrong; to a lead, what Microsoft 365 refuses is a grant that somebody can give. */
export function AdminProblem({ error, lacking, onRetry }: AdminProblemProps) {
  const problem = useProblem();
  return problemKindOf(error) === 'denied' ? (
    <Suspense fallback={<PageSkeleton />}>
      <GrantsCard lacking={lacking} onCheck={onRetry} />
    </Suspense>
  ) : (
    <Problem {...problem(error, onRetry)} />
  );
}
