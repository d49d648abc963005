import { useMemo } from 'react';
import { useApp } from '#app/appContext.tsx';
import { editedTopics } from '#domain/matching/topics/editedTopics.ts';
import { departmentTies } from '#domain/watch/departmentTies.ts';
import { sessionFigures } from '#domain/watch/sessionFigures.ts';
import { reportNames, sponsorReport } from '#domain/watch/sponsorReport.ts';
import { closingQuestions } from '#domain/pulse.ts';
import { useReportWords } from '#ui/reportWords.ts';
import type { WatchReading } from '#useCases/watch/readWatch.ts';
import { outcomesOf } from '#useCases/watch/outcomesOf.ts';
import { asWatched, isRunning } from '#useCases/watch/watchedPairs.ts';
import { useSaid } from '../watch/useEstimate.ts';
import type { PanelProps } from '../useDesk.ts';
import { ReportCard } from './ReportCard.tsx';
import type { ReportLine } from './ReportSheet.tsx';

export interface SponsorCardProps extends Pick<PanelProps, 'desk' | 'organisation'> {
  readonly reading: WatchReading;
}

/** The report, put together from what the desk knows. */
export function SponsorCard(props: SponsorCardProps) {
  const { desk } = props;
  return <ReportCard programme={desk.programme} lines={useLines(props)} />;
}

function useLines({ desk, organisation: { colleagues, byId }, reading }: SponsorCardProps): readonly ReportLine[] {
  const words = useReportWords();
  const now = useApp().services.clock.now();
  const { enrolments, pairs, vocabulary } = desk;
  const meeting = useMemo(() => pairs.filter(isRunning).map(({ registered }) => registered.pair), [pairs]);
  const ties = useMemo(() => departmentTies(meeting, colleagues, byId), [meeting, colleagues, byId]);
  const sessions = sessionFigures(pairs.map(asWatched), now);
  const said = useSaid();
  const { closing, ...stay } = useMemo(() => outcomesOf(reading.pulses, pairs, byId), [reading.pulses, pairs, byId]);
  const { figures, topics } = sponsorReport({
    ...reading,
    ...stay,
    enrolments,
    sessions,
    ties,
    meetingPairs: meeting.length,
  });
  const { labelOf } = useMemo(() => editedTopics(vocabulary), [vocabulary]);
  return [
    ...reportNames.map((name) => ({ label: words.figures[name], value: figures[name] })),
    ...closingQuestions.map((question) => ({ label: words.closing[question], value: said(closing[question]) })),
    ...topics.map(({ topic, atLeast }) => ({ label: words.wants(labelOf(topic)), value: atLeast })),
  ];
}
