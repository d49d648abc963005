import { lazy, Suspense } from 'react';
import type { KeptHome } from '#useCases/tidying/keepToTime.ts';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { useWords } from '#ui/words.tsx';
import { homeSteps, type HomeStep } from './homeSteps.ts';
import { NotInvited } from './NotInvited.tsx';
import { PairPage } from './PairPage.tsx';
import type { TabPage } from '../tabPage.ts';

// What is seen once is fetched when somebody stands at it, so that the everyday page opens quickly.
const EnrolPage = lazy(async () => ({ default: (await import('../enrol/EnrolPage.tsx')).EnrolPage }));
const EndingDrafts = lazy(async () => ({ default: (await import('./EndingDrafts.tsx')).EndingDrafts }));
const NextRound = lazy(async () => ({ default: (await import('../goodbye/NextRound.tsx')).NextRound }));
const NotTakingPart = lazy(async () => ({ default: (await import('../enrol/NotTakingPart.tsx')).NotTakingPart }));
const ClosedPair = lazy(async () => ({ default: (await import('../goodbye/ClosedPair.tsx')).ClosedPair }));
const OverPair = lazy(async () => ({ default: (await import('../goodbye/OverPair.tsx')).OverPair }));
const EndedPair = lazy(async () => ({ default: (await import('../goodbye/EndedPair.tsx')).EndedPair }));
const FromLeads = lazy(async () => ({ default: (await import('./FromLeads.tsx')).FromLeads }));
const TimeNotices = lazy(async () => ({ default: (await import('./TimeNotices.tsx')).TimeNotices }));
const PartedPair = lazy(async () => ({ default: (await import('../goodbye/PartedPair.tsx')).PartedPair }));
const Waiting = lazy(async () => ({ default: (await import('../enrol/Waiting.tsx')).Waiting }));

export interface HomePageProps {
  readonly home: KeptHome;
  readonly onChanged: () => Promise<void>;
  readonly onOpened: (page: TabPage) => void;
}

/** One step below the other: each programme or pair shows what comes next in it. */
export function HomePage({ home, onChanged, onOpened }: HomePageProps) {
  const words = useWords().home;
  const steps = homeSteps(home, home.overPairs);
  return (
    <Page title={words.hello(firstName(home.me.name))}>
      <Suspense>
        <EndingDrafts me={home.me.id} />
      </Suspense>
      <Suspense>
        {home.notices.size > 0 && <TimeNotices home={home} onCopyWanted={() => onOpened({ kind: 'you' })} />}
      </Suspense>
      <Suspense>{home.leadSteps.length > 0 && <FromLeads home={home} onOpened={onOpened} />}</Suspense>
      {steps.length === 0 && <NotInvited onLearn={() => onOpened({ kind: 'learn', module: undefined })} />}
      {steps.map((step) => (
        <Suspense key={keyOf(step)} fallback={<PageSkeleton />}>
          <Step step={step} onChanged={onChanged} onOpened={onOpened} />
        </Suspense>
      ))}
    </Page>
  );
}

function Step({ step, onChanged, onOpened }: Omit<HomePageProps, 'home'> & { readonly step: HomeStep }) {
  switch (step.kind) {
    case 'invited':
      return <EnrolPage membership={step.membership} onChanged={onChanged} />;
    case 'notTakingPart':
      return <NotTakingPart membership={step.membership} onChanged={onChanged} />;
    case 'nextRound':
      return <NextRound membership={step.membership} onChanged={onChanged} />;
    case 'waiting':
      return <Waiting membership={step.membership} formerPartners={step.formerPartners} onChanged={onChanged} />;
    case 'closedPair':
      return <ClosedPair partner={step.partner.name} onRecord={() => onOpened({ kind: 'record' })} />;
    case 'overPair':
      return (
        <OverPair partner={step.partner.name} months={step.over.months} onRecord={() => onOpened({ kind: 'record' })} />
      );
    case 'partedPair':
      return <PartedPair view={step.view} onOpened={onOpened} />;
    case 'endedPair':
      return <EndedPair view={step.view} onOpened={onOpened} />;
    case 'pair':
      return <PairPage view={step.view} onChanged={onChanged} onOpened={onOpened} />;
  }
}

function keyOf(step: HomeStep): string {
  switch (step.kind) {
    case 'pair':
    case 'partedPair':
    case 'endedPair':
      return step.view.proposal.pair.id;
    case 'closedPair':
      return step.proposal.pair.id;
    case 'overPair':
      return step.over.proposal.pair.id;
    default:
      return step.membership.programme.id;
  }
}

/** "Osei, Ada" and "Ada Osei" both greet Ada. */
const firstName = (name: string): string => (name.split(',')[1] ?? name).trim().split(/\s+/)[0] ?? name;
