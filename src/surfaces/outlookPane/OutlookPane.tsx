import { Body1, Field, Select } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { useReportReady } from '#app/useReportReady.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { LookAgain } from '#ui/LookAgain.tsx';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useWords } from '#ui/words.tsx';
import { SeriesCards } from './SeriesCards.tsx';
import { type PaneContent, usePairs } from './usePairs.ts';

// The search for times is large, and needed once.
const SlotPlanner = lazy(async () => ({ default: (await import('./SlotPlanner.tsx')).SlotPlanner }));

/** The pane beside an appointment: whom to meet, when both are free, and the appointment filled in or booked. */
export function OutlookPane() {
  const { outlook } = useWords();
  const content = usePairs();
  const problem = useProblem();
  useReportReady(content.status !== 'loading');
  if (content.status === 'loading') {
    return <PageSkeleton />;
  }
  return (
    <Page title={outlook.title}>
      {content.status === 'failed' ? (
        <Problem {...problem(content.error, content.retry)} />
      ) : (
        <PairPlanner {...content.value} onChange={content.reload} />
      )}
    </Page>
  );
}

interface PairPlannerProps extends PaneContent {
  readonly onChange: () => Promise<void>;
}

function PairPlanner({ pairs, ...beside }: PairPlannerProps) {
  const { outlook } = useWords();
  const [chosen, setChosen] = useState<string>();
  const view = pairs.find(({ proposal }) => proposal.pair.id === chosen) ?? pairs[0];
  if (!view) {
    return (
      <>
        <Body1>{outlook.noPair}</Body1>
        <Body1>{outlook.noPairAssistant}</Body1>
        <LookAgain onLook={beside.onChange} />
      </>
    );
  }
  return (
    <>
      {pairs.length > 1 && (
        <Field label={outlook.choosePair}>
          <Select value={view.proposal.pair.id} onChange={(_, { value }) => setChosen(value)}>
            {pairs.map(({ proposal, partner }) => (
              <option key={proposal.pair.id} value={proposal.pair.id}>
                {partner.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <PlanFor key={view.proposal.pair.id} view={view} {...beside} />
    </>
  );
}

function PlanFor({ view, opened, onChange }: Omit<PairPlannerProps, 'pairs'> & { readonly view: PairView }) {
  const { outlook } = useWords();
  switch (view.stage.kind) {
    case 'booked':
      return <SeriesCards view={view} opened={opened} onChanged={onChange} />;
    case 'agreed':
      return (
        <Suspense fallback={<PageSkeleton />}>
          <SlotPlanner view={view} onBooked={onChange} />
        </Suspense>
      );
    default:
      return (
        <>
          <Body1>{outlook.notAgreed(view.partner.name)}</Body1>
          <LookAgain onLook={onChange} />
        </>
      );
  }
}
