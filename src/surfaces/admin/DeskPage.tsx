import { Body1, Subtitle1, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { problemKindOf } from '#domain/problemKind.ts';
import type { Programme } from '#domain/programme.ts';
import { longDate } from '#ui/dates.ts';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useLocale } from '#ui/words.tsx';
import { asParticipantsSay, type Desk } from '#useCases/programme/openDesk.ts';
import { isRunning } from '#useCases/watch/watchedPairs.ts';
import { useDeskPageStyles } from './DeskPage.styles.ts';
import { EarlierWork } from './jobs/EarlierWork.tsx';
import { JobsCard } from './jobs/JobsCard.tsx';
import { useJobBoard, useJobs } from './jobs/useJobs.ts';
import { LearningPanel } from './learning/LearningPanel.tsx';
import { PairsPanel } from './PairsPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { OrganisationCard } from './reading/OrganisationCard.tsx';
import { type OrganisationReading, useOrganisation } from './reading/useOrganisation.ts';
import { SitePanel } from './SitePanel.tsx';
import { TidyCard } from './tidying/TidyCard.tsx';
import { type Organisation, type PanelAtOnceProps, type PanelProps, type ProgrammeChoice, useDesk } from './useDesk.ts';

interface DeskPageProps {
  readonly programme: Programme;
  readonly choice: ProgrammeChoice;
  /** It is on screen, or cannot be shown. */
  readonly onOpened: () => void;
}

/** One programme: who is in, who fits whom, how far the pairs have come. */
export function DeskPage({ programme, choice, onOpened }: DeskPageProps) {
  const problem = useProblem();
  const desk = useDesk(programme);
  const jobs = useJobBoard(programme);
  const isLoading = desk.status === 'loading' || (desk.status === 'ready' && jobs.status === 'loading');
  const tellOpened = useEffectEvent(onOpened);
  useEffect(() => (isLoading ? undefined : tellOpened()), [isLoading]);
  if (desk.status === 'failed') {
    return isForLeadsOnly(desk.error) ? <NotLead /> : <Problem {...problem(desk.error, desk.retry)} />;
  }
  if (isLoading) {
    return <PageSkeleton />;
  }
  return (
    <OpenDesk
      desk={desk.value}
      onChange={desk.reload}
      onDraft={(draft) => desk.change((value) => ({ ...value, draft }))}
      choice={choice}
      onProgramme={(changed) => {
        choice.onSaved(changed);
        desk.change((value) => ({ ...value, programme: changed }));
      }}
    />
  );
}

/** The organisation, in which each participant stands as they say themselves; the chart stays that of the directory. */
function useShown(reading: OrganisationReading, desk: Desk): Organisation | undefined {
  const read = reading.status === 'ready' ? reading.value : undefined;
  return useMemo(() => read && { ...read, byId: asParticipantsSay(read.byId, desk) }, [read, desk]);
}

/** What can be shown before the organisation is read. */
const panelsAtOnce = {
  overview: lazy(async () => ({ default: (await import('./watch/WatchPanel.tsx')).WatchPanel })),
  programme: lazy(async () => ({ default: (await import('./programme/ProgrammePanel.tsx')).ProgrammePanel })),
  pairs: PairsPanel,
  site: SitePanel,
};
/** What tells of people who may not be in the programme. */
const panels = {
  readiness: lazy(async () => ({ default: (await import('./readiness/ReadinessPanel.tsx')).ReadinessPanel })),
  people: PeoplePanel,
  matching: lazy(async () => ({ default: (await import('./matching/MatchingPanel.tsx')).MatchingPanel })),
  adjust: lazy(async () => ({ default: (await import('./adjusting/AdjustPanel.tsx')).AdjustPanel })),
  organisation: lazy(async () => ({ default: (await import('./orgChart/OrgChartPanel.tsx')).OrgChartPanel })),
  learning: LearningPanel,
};
type PanelName = keyof typeof panels | keyof typeof panelsAtOnce;
const panelNames: readonly PanelName[] = [
  'overview',
  'programme',
  'readiness',
  'people',
  'matching',
  'pairs',
  'adjust',
  'organisation',
  'learning',
  'site',
];

function OpenDesk(props: Omit<PanelAtOnceProps, 'jobs' | 'withOrganisation'>) {
  // Begins once the desk is there, which must not wait for it.
  const reading = useOrganisation();
  const words = useAdminWords().desk;
  const locale = useLocale();
  const styles = useDeskPageStyles();
  const { programme, pairs } = props.desk;
  const organisation = useShown(reading, props.desk);
  const jobs = useJobs(programme, organisation?.byId ?? nobodyYet, props.onChange);
  const head = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<PanelName>(
    pairs.some(isRunning) ? 'overview' : pairs.length > 0 ? 'pairs' : 'people',
  );
  const { isFresh } = props.choice;
  useEffect(() => (isFresh ? head.current?.focus() : undefined), [isFresh]);
  return (
    <>
      <div ref={head} tabIndex={-1} className={styles.head}>
        <Subtitle1 as="h2">{programme.name}</Subtitle1>
        <Body1 block>{words.start(longDate(locale, programme.startsOn))}</Body1>
      </div>
      {organisation && (
        <>
          <JobsCard jobs={jobs} organisation={organisation} />
          <TidyCard {...props} organisation={organisation} jobs={jobs} onBegun={() => head.current?.focus()} />
        </>
      )}
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
        <ShownPanel name={shown} {...props} jobs={jobs} organisation={organisation} reading={reading} />
      </Suspense>
      {organisation && <EarlierWork jobs={jobs} organisation={organisation} />}
    </>
  );
}

const nobodyYet: PanelProps['organisation']['byId'] = new Map();

interface ShownPanelProps extends Omit<PanelAtOnceProps, 'withOrganisation'> {
  readonly name: PanelName;
  readonly reading: OrganisationReading;
  readonly organisation: Organisation | undefined;
}

function ShownPanel({ name, reading, organisation, ...rest }: ShownPanelProps) {
  const withOrganisation: PanelAtOnceProps['withOrganisation'] = (show) =>
    organisation ? show(organisation) : reading.status !== 'ready' && <OrganisationCard reading={reading} />;
  const props = { ...rest, withOrganisation };
  if (isAtOnce(name)) {
    const Panel = panelsAtOnce[name];
    return <Panel {...props} />;
  }
  const Panel = panels[name];
  return withOrganisation((known) => <Panel {...props} organisation={known} />);
}

const isAtOnce = (name: PanelName): name is keyof typeof panelsAtOnce => name in panelsAtOnce;

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
