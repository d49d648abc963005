import { Body1, Button, ProgressBar } from '@fluentui/react-components';
import { useRef } from 'react';
import { Actions } from '#ui/Actions.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { AdminProblem } from './AdminProblem.tsx';
import type { Provision } from './useProvision.ts';

/** How far setting up is, and why it stopped when it did; trying again goes on from there. */
export function ProvisionProgress({ provision }: { readonly provision: Provision }) {
  const { matching, setUp } = useAdminWords();
  const { done, steps, error, isRunning, isStopped } = provision;
  const standing = useRef<HTMLDivElement>(null);
  const stop = () => {
    provision.stop();
    // The button goes away; whoever works by keyboard goes on from what it did.
    standing.current?.focus();
  };
  return (
    <>
      <div ref={standing} role="status" tabIndex={-1}>
        {isRunning && (
          <>
            <Body1>{setUp.running(done, steps)}</Body1>
            {steps === 0 ? <ProgressBar /> : <ProgressBar value={done} max={steps} />}
          </>
        )}
        {isStopped && <Body1>{setUp.stopped}</Body1>}
      </div>
      {isRunning && (
        <Actions>
          <Button onClick={stop}>{matching.cancel}</Button>
        </Actions>
      )}
      {error !== undefined && <AdminProblem error={error} lacking="owner" onRetry={() => provision.run(undefined)} />}
    </>
  );
}
