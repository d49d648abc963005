import { Body1, Subtitle1, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { problemKindOf } from '#domain/problemKind.ts';
import type { Programme } from '#domain/programme.ts';
import { longDate } from '#ui/dates.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { Loaded } from '#ui/useLoad.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useLocale } from '#ui/words.tsx';
import { asParticipantsSay, type Desk } from '#useCases/programme/openDesk.ts';
import { isRunning } from '#useCases/watch/watchedPairs.ts';
import { useDeskPageStyles } from './DeskPage.styles.ts';
import { EarlierWork } from './jobs/EarlierWork.tsx';
import { JobsCard } from './jobs/JobsCard.tsx';
import { useJobBoard, useJobs } from './jobs/useJobs.ts';
import { LearningPanel } from './learning/LearningPanel.tsx';
import { MatchingPanel } from './matching/MatchingPanel.tsx';
import { PairsPanel } from './PairsPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { OrganisationCard } from './reading/OrganisationCard.tsx';
import { type OrganisationReading, useOrganisation } from './reading/useOrganisation.ts';
import { SitePanel } from './SitePanel.tsx';
import { TidyCard } from './tidying/TidyCard.tsx';
import { type Organisation, type PanelProps, useDesk } from './useDesk.ts';

/** One programme: who is in, who fits whom, how far the pairs have come. */
export function DeskPage({ programme }: { readonly programme: Programme }) {
  const problem = useProblem();
  const desk = useDesk(programme);
  const organisation = useOrganisation();
  const jobs = useJobBoard(programme);
  const shown = useShown(organisation, desk);
  if (desk.status === 'failed') {
    return isForLeadsOnly(desk.error) ? <NotLead /> : <Problem {...problem(desk.error, desk.retry)} />;
  }
  if (organisation.status !== 'ready') {
    return <OrganisationCard reading={organisation} />;
  }
  if (desk.status === 'loading' || jobs.status === 'loading' || !shown) {
    return <PageSkeleton />;
  }
  return (
    <OpenDesk
      desk={desk.value}
      organisation={shown}
      onChange={desk.reload}
      onDraft={(draft) => desk.change((value) => ({ ...value, draft }))}
    />
  );
}

/** The organisation, in which each participant stands as they say themselves; the chart stays that of the directory. */
function useShown(organisation: OrganisationReading, desk: Loaded<Desk>): Organisation | undefined {
  const [read, told] = [
    organisation.status === 'ready' ? organisation.value : undefined,
    desk.status === 'ready' ? desk.value : undefined,
  ];
  return useMemo(() => read && told && { ...read, byId: asParticipantsSay(read.byId, told) }, [read, told]);
}

const ReadinessPanel = lazy(async () => ({
  default: (await import('./readiness/ReadinessPanel.tsx')).ReadinessPanel,
}));
const WatchPanel = lazy(async () => ({ default: (await import('./watch/WatchPanel.tsx')).WatchPanel }));

const panels = {
  overview: WatchPanel,
  readiness: ReadinessPanel,
  people: PeoplePanel,
  matching: MatchingPanel,
  pairs: PairsPanel,
  learning: LearningPanel,
  site: SitePanel,
};
type PanelName = keyof typeof panels;
const panelNames: readonly PanelName[] = ['overview', 'readiness', 'people', 'matching', 'pairs', 'learning', 'site'];

function OpenDesk(props: Omit<PanelProps, 'jobs'>) {
  const words = useAdminWords().desk;
  const locale = useLocale();
  const styles = useDeskPageStyles();
  const { programme, pairs } = props.desk;
  const jobs = useJobs(programme, props.organisation.byId, props.onChange);
  const head = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<PanelName>(
    pairs.some(isRunning) ? 'overview' : pairs.length > 0 ? 'pairs' : 'people',
  );
  const Panel = panels[shown];
  return (
    <>
      <div ref={head} tabIndex={-1} className={styles.head}>
        <Subtitle1 as="h2">{programme.name}</Subtitle1>
        <Body1 block>{words.start(longDate(locale, programme.startsOn))}</Body1>
      </div>
      <JobsCard jobs={jobs} organisation={props.organisation} />
      <TidyCard {...props} jobs={jobs} onBegun={() => head.current?.focus()} />
      <TabList
        className={styles.tabs}
        aria-label={words.tabs}
        selectedValue={shown}
        onTabSelect={(_, { value }) => setShown(panelNames.find((name) => name === value) ?? shown)}
      >
        {panelNames.map((name) => (
          <Tab key={name} value={name}>
            {words[name]}
          </Tab>
        ))}
      </TabList>
      <Suspense fallback={<PageSkeleton />}>
        <Panel {...props} jobs={jobs} />
      </Suspense>
      <EarlierWork jobs={jobs} organisation={props.organisation} />
    </>
  );
}

function NotLead() {
  const { notLeadTitle, notLead } = useAdminWords();
  return (
    <SectionCard title={notLeadTitle}>
      <Body1>{notLead}</Body1>
    </SectionCard>
  );
}

/** SharePoint hides the desk from everybody but leads, so to others it is missing. */
const isForLeadsOnly = (error: unknown): boolean => ['denied', 'missing'].includes(problemKindOf(error));
