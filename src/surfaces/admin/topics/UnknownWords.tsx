import { Body1 } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { useProblem } from '#app/useProblem.ts';
import type { TopicReader } from '#domain/matching/topics/topicReader.ts';
import { unknownPhrases } from '#domain/matching/topics/unknownPhrases.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import type { PanelProps } from '../useDesk.ts';
import { DecidedList } from './DecidedList.tsx';
import { News } from './News.tsx';
import { PhraseList } from './PhraseList.tsx';
import { saidTopics } from './saidTopics.ts';
import { useDecisions } from './useDecisions.ts';

export interface UnknownWordsProps extends Pick<PanelProps, 'desk' | 'onChange'> {
  readonly topics: TopicReader;
}

/** Topics that people typed and the list does not know: the lead says what they mean. Not there when all are known. */
export function UnknownWords({ desk, topics, onChange }: UnknownWordsProps) {
  const { topics: words } = useAdminWords();
  const problem = useProblem();
  const readersId = useId();
  const { decide, last, news } = useDecisions(onChange);
  const phrases = useMemo(() => unknownPhrases(saidTopics(desk.enrolments, topics), topics), [desk.enrolments, topics]);
  const { vocabulary } = desk;
  if (phrases.length + vocabulary.topics.length + vocabulary.merges.length === 0 && news === undefined) {
    return null;
  }
  const shared = { vocabulary, topics, isBusy: decide.isRunning, onDecided: decide.run };
  return (
    <SectionCard title={words.title}>
      {phrases.length > 0 && <Body1>{words.hint}</Body1>}
      <WhoCanRead id={readersId} place={{ kind: 'desk' }} />
      {news !== undefined && <News phrase={news} vocabulary={vocabulary} topics={topics} />}
      {decide.error !== undefined && last && <Problem {...problem(decide.error, () => decide.run(last))} />}
      <PhraseList {...shared} phrases={phrases} programme={desk.programme} />
      <DecidedList {...shared} />
    </SectionCard>
  );
}
