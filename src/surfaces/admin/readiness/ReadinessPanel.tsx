import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { readinessOf } from '#domain/readiness.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useReadinessWords } from '#ui/readinessWords.ts';
import type { LaunchOutcome } from '#useCases/readiness/launchProgramme.ts';
import type { PanelProps } from '../useDesk.ts';
import { LaunchCard } from './LaunchCard.tsx';
import { ReadinessList } from './ReadinessList.tsx';
import { useReadiness } from './useReadiness.ts';

/** What the programme still needs before pairs are published, how to get there, and the launch. */
export function ReadinessPanel({ desk, organisation }: PanelProps) {
  const words = useReadinessWords();
  const problem = useProblem();
  const [outcome, setOutcome] = useState<LaunchOutcome>();
  const { reading, declare, launch, launchAgain } = useReadiness(desk.programme, organisation, setOutcome);
  if (reading.status === 'loading') {
    return <PageSkeleton />;
  }
  if (reading.status === 'failed') {
    return <Problem {...problem(reading.error, reading.retry)} />;
  }
  const { facts } = reading.value;
  const checks = readinessOf(facts);
  const met = checks.filter(({ state }) => state === 'met').length;
  return (
    <>
      <SectionCard title={words.title} level={3}>
        <Body1>{words.intro}</Body1>
        <Body1 role="status">{words.standing(met, checks.length)}</Body1>
        <ReadinessList checks={checks} facts={facts} byId={organisation.byId} declare={declare} />
        {declare.error !== undefined && <Problem {...problem(declare.error, () => void reading.reload())} />}
      </SectionCard>
      <LaunchCard
        readiness={reading.value}
        checks={checks}
        byId={organisation.byId}
        launch={launch}
        onTryAgain={launchAgain}
        wasRefused={outcome?.kind === 'notReady'}
      />
    </>
  );
}
