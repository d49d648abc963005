import { Body1, Caption1, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useId } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { pulseAnswers, questionsAfter } from '#domain/pulse.ts';
import type { Instant } from '#domain/time/instant.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Problem } from '#ui/Problem.tsx';
import { usePulseWords } from '#ui/pulseWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useTapsStyles } from './Taps.styles.ts';
import { usePulse } from './usePulse.ts';

export interface PulseTapsProps {
  readonly view: PairView;
  readonly session: Instant;
  readonly sessionNumber: number;
  readonly sessions: number;
}

/** How somebody found the session, in three taps or a few more; each is kept at once, and none is needed. */
export function PulseTaps({ view, session, sessionNumber, sessions }: PulseTapsProps) {
  const words = usePulseWords();
  const styles = useTapsStyles();
  const problem = useProblem();
  const readersId = useId();
  const { taps, standing, tap, again } = usePulse(view, session);
  return (
    <SectionCard title={words.title}>
      <Body1>{words.intro}</Body1>
      {questionsAfter(sessionNumber, sessions).map((question) => (
        <Field key={question} label={words.questions[question]}>
          <RadioGroup
            layout="horizontal"
            className={styles.taps}
            value={taps[question] ?? ''}
            aria-describedby={readersId}
          >
            {pulseAnswers.map((answer) => (
              <Radio key={answer} value={answer} label={words.answers[answer]} onChange={() => tap(question, answer)} />
            ))}
          </RadioGroup>
        </Field>
      ))}
      <Text role="status">{standing.kind === 'kept' ? words.kept : ''}</Text>
      {standing.kind === 'notKept' && <Problem {...problem(standing.error, again)} />}
      <Caption1>{words.leads}</Caption1>
      <WhoCanRead id={readersId} place={{ kind: 'private', view }} />
    </SectionCard>
  );
}
