import { Body1, Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { topicFocuses } from '#domain/programme.ts';
import { questionsShown } from '#domain/sessions/guide.ts';
import { Actions } from '#ui/Actions.tsx';
import { useGuideWords } from '#ui/guideWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { QuestionTopic } from '#ui/text/guideText.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useGuideStyles } from './Guide.styles.ts';

export interface QuestionsProps {
  readonly view: Pick<PairView, 'programme' | 'myRole'>;
  readonly sessionNumber: number;
}

/** Questions that one of the two can borrow, a few at a time; those of the programme's first topic to begin with. */
export function Questions({ view: { programme, myRole }, sessionNumber }: QuestionsProps) {
  const words = useGuideWords();
  const styles = useGuideStyles();
  const [topic, setTopic] = useState<QuestionTopic>(programme.focus[0] ?? 'us');
  const [turns, setTurns] = useState(0);
  const shown = questionsShown(words.asks[topic][myRole], sessionNumber, turns);
  return (
    <SectionCard title={words.questions}>
      <Body1>{words.silly[myRole]}</Body1>
      <Field label={words.about}>
        <Select value={topic} onChange={(_, { value }) => setTopic(topicNamed(value))}>
          {topics.map((one) => (
            <option key={one} value={one}>
              {words.topics[one]}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.questions} aria-live="polite" aria-relevant="additions">
        {shown.map((question) => (
          <li key={question} className={styles.question}>
            <Body1>{question}</Body1>
          </li>
        ))}
      </ul>
      <Actions>
        <Button onClick={() => setTurns(turns + 1)}>{words.another}</Button>
      </Actions>
    </SectionCard>
  );
}

const topics: readonly QuestionTopic[] = ['us', ...topicFocuses];

const topicNamed = (name: string): QuestionTopic => topics.find((one) => one === name) ?? 'us';
