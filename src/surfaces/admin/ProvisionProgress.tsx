import { Body1, ProgressBar } from '@fluentui/react-components';
import { useAdminWords } from '#ui/adminWords.ts';
import { AdminProblem } from './AdminProblem.tsx';
import type { Provision } from './useProvision.ts';

/** How far setting up is, and why it stopped when it did; trying again goes on from there. */
export function ProvisionProgress({ provision }: { readonly provision: Provision }) {
  const { setUp } = useAdminWords();
  const { done, steps, error, isRunning } = provision;
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
      {error !== undefined && <AdminProblem error={error} lacking="owner" onRetry={() => provision.run(undefined)} />}
    </>
  );
}
