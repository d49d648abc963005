import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { safeCsv } from '#domain/safeCsv.ts';
import { Actions } from '#ui/Actions.tsx';
import { useReportWords } from '#ui/reportWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { Counting } from '../watch/Counting.tsx';
import { ReportSheet, type ReportSheetProps } from './ReportSheet.tsx';

/** What a lead hands to the sponsor, on paper or as a table; figures alone. */
export function ReportCard(props: Omit<ReportSheetProps, 'day'>) {
  const words = useReportWords();
  const { host, services } = useApp();
  const [done, setDone] = useState<'printed' | 'saved' | undefined>();
  const day = new Date(services.clock.now()).toISOString().slice(0, 10);
  const save = (): void => {
    const rows = props.lines.map(({ label, value }) => [label, value === 0 ? words.fewerThanFive : value]);
    host.saveFile(`turnabout-report-${day}.csv`, safeCsv([words.csvHead, ...rows]));
    setDone('saved');
  };
  const print = (): void => {
    window.print();
    setDone('printed');
  };
  return (
    <SectionCard title={words.title} level={3}>
      <Body1>{words.intro}</Body1>
      <Actions>
        <Button onClick={print}>{words.print}</Button>
        <Button onClick={save}>{words.save}</Button>
      </Actions>
      <div role="status">{done && <Body1>{done === 'saved' ? words.saved : words.printHint}</Body1>}</div>
      <ReportSheet {...props} day={day} />
      <Counting how={words.counted} />
    </SectionCard>
  );
}
