import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { readWatch } from '#useCases/watch/readWatch.ts';
import type { PanelAtOnceProps } from '../useDesk.ts';
import { SponsorCard } from '../report/SponsorCard.tsx';
import { GrowingCard } from './GrowingCard.tsx';
import { OutcomesCard } from './OutcomesCard.tsx';
import { PulseCard } from './PulseCard.tsx';
import { SessionsCard } from './SessionsCard.tsx';
import { TiesCard } from './TiesCard.tsx';
import { TopicsCard } from './TopicsCard.tsx';
import { WordsCard } from './WordsCard.tsx';

type WatchPanelProps = Pick<PanelAtOnceProps, 'desk' | 'withOrganisation'>;

/** How the programme goes, at a glance: counts, and who may need a word; nothing that a pair writes. */
export function WatchPanel({ desk, withOrganisation }: WatchPanelProps) {
  return (
    <>
      <SessionsCard pairs={desk.pairs} />
      <WordsCard pairs={desk.pairs} />
      {withOrganisation((organisation) => (
        <TiesCard pairs={desk.pairs} organisation={organisation} />
      ))}
      <TopicsCard desk={desk} />
      <FurtherCards desk={desk} withOrganisation={withOrganisation} />
    </>
  );
}

/** What asks for more than the desk knows already. */
function FurtherCards({ desk, withOrganisation }: WatchPanelProps) {
  const { services } = useApp();
  const problem = useProblem();
  const reading = useLoad(['watch', desk.programme.id], async () => await readWatch(services, desk));
  if (reading.status === 'failed') {
    return <Problem {...problem(reading.error, reading.retry)} />;
  }
  if (reading.status === 'loading') {
    return <PageSkeleton />;
  }
  return (
    <>
      <PulseCard pulses={reading.value.pulses} />
      {withOrganisation(({ byId }) => (
        <OutcomesCard pulses={reading.value.pulses} pairs={desk.pairs} here={byId} />
      ))}
      <GrowingCard enrolments={desk.enrolments} reading={reading.value} />
      {withOrganisation((organisation) => (
        <SponsorCard desk={desk} organisation={organisation} reading={reading.value} />
      ))}
    </>
  );
}
