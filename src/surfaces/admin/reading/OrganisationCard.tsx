import { Body1, Button } from '@fluentui/react-components';
import { Actions } from '#ui/Actions.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { AdminProblem } from '../AdminProblem.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import type { OrganisationReading } from './useOrganisation.ts';

export interface OrganisationCardProps {
  readonly reading: Exclude<OrganisationReading, { status: 'ready' }>;
}

/** How far the organisation is read. One of a single page is there before anybody could read this. */
export function OrganisationCard({ reading }: OrganisationCardProps) {
  const { jobs, matching } = useAdminWords();
  const words = jobs.organisation;
  const { done, total } = reading.soFar;
  if (reading.status === 'failed') {
    return (
      <>
        {done > 0 && <Body1>{words.stopped(words.progress(done, total))}</Body1>}
        <AdminProblem error={reading.error} lacking="directory" onRetry={reading.goOn} />
      </>
    );
  }
  if (done === 0 && reading.status === 'reading') {
    return <PageSkeleton />;
  }
  const isStopped = reading.status === 'stopped';
  return (
    <SectionCard title={words.title}>
      {isStopped ? (
        <Body1 role="status">{words.stopped(words.progress(done, total))}</Body1>
      ) : (
        <ReadingBar done={done} total={total} sentence={words.progress} />
      )}
      <Body1>{words.hint}</Body1>
      {/* One and the same button, so that whoever pressed it is still on it. */}
      <Actions>
        <Button onClick={isStopped ? reading.goOn : reading.stop}>{isStopped ? jobs.goOn : matching.cancel}</Button>
      </Actions>
    </SectionCard>
  );
}
