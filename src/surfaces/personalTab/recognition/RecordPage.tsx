import { Body1 } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { Page } from '#ui/Page.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { Home } from '#useCases/programme/openHome.ts';
import { OpenRecord } from './OpenRecord.tsx';
import { ThanksWall } from './ThanksWall.tsx';
import { type RecordState, useRecord } from './useRecord.ts';

/** What somebody contributed and learned, to print or to give away; and the wall of thanks. */
export function RecordPage({ home }: { readonly home: Home }) {
  const words = useRecognitionWords().record;
  const state = useRecord(home);
  return (
    <Page title={words.title} intro={words.intro} focus="moves">
      <YourRecord {...state} />
      <ThanksWall me={home.me.id} pairs={home.pairs} />
    </Page>
  );
}

function YourRecord({ record, choose, unkept }: RecordState) {
  const words = useRecognitionWords().record;
  const problem = useProblem();
  if (record.status === 'loading') {
    return <PageSkeleton />;
  }
  if (record.status === 'failed') {
    return <Problem {...problem(record.error, record.retry)} />;
  }
  const [latest] = record.value.contributions;
  if (!latest) {
    return (
      <SectionCard title={words.sheets.record}>
        <Body1>{words.none}</Body1>
      </SectionCard>
    );
  }
  return (
    <>
      {unkept && <Problem {...problem(unkept.error, unkept.keepNow)} />}
      <OpenRecord record={record.value} latest={latest} onChosen={choose} />
    </>
  );
}
