import { Body1, ProgressBar } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { problemKindOf } from '#domain/problemKind.ts';
import { Problem } from '#ui/Problem.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { GrantsCard } from './GrantsCard.tsx';
import type { Provision } from './useProvision.ts';

/** How far setting up is, and why it stopped when it did; trying again goes on from there. */
export function ProvisionProgress({ provision }: { readonly provision: Provision }) {
  const { setUp } = useAdminWords();
  const problem = useProblem();
  const { done, steps, error, isRunning } = provision;
  const again = () => provision.run(undefined);
  return (
    <>
      <div role="status">
        {isRunning && (
          <>
            <Body1>{setUp.running(done, steps)}</Body1>
            {steps === 0 ? <ProgressBar /> : <ProgressBar value={done} max={steps} />}
          </>
        )}
      </div>
      {error !== undefined &&
        (problemKindOf(error) === 'denied' ? (
          <GrantsCard lacking="owner" onCheck={again} />
        ) : (
          <Problem {...problem(error, again)} />
        ))}
    </>
  );
}
