import { Body1, Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PlannedStep } from '#domain/adjusting/leadStep.ts';
import type { Suggestion } from '#domain/adjusting/suggestions.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdjustDeskWords } from '#ui/adjustDeskWords.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { dayOf } from '#ui/dates.ts';
import { useFocusKept } from '#ui/useFocusKept.ts';
import { useLocale } from '#ui/words.tsx';
import { useSuggestionStyles } from './SuggestionGroup.styles.ts';

export interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  readonly isBusy: boolean;
  readonly onTaken: (step: PlannedStep) => void;
}

/** One pair: why something would help, what was done lately, and what can be done now. */
export function SuggestionItem({ suggestion, isBusy, onTaken }: SuggestionItemProps) {
  const words = useAdjustDeskWords();
  const { matching } = useAdminWords();
  const together = useTogether();
  const locale = useLocale();
  const styles = useSuggestionStyles();
  const { pair, because, concerned, steps, told } = suggestion;
  return (
    <li className={styles.item}>
      <Body1Strong>{matching.pairOf(pair.mentor.name, pair.mentee.name)}</Body1Strong>
      <Body1>{words.because[because](together(namesOf(suggestion, concerned)))}</Body1>
      {[...new Map(told.map((step) => [step.step, step])).values()].map(({ step, at }) => (
        <Caption1 key={step}>{words.told[step](dayOf(locale, at))}</Caption1>
      ))}
      {steps.map((step) => (
        <Step key={step.step} step={step} suggestion={suggestion} isBusy={isBusy} onTaken={onTaken} />
      ))}
    </li>
  );
}

interface StepProps extends SuggestionItemProps {
  readonly step: PlannedStep;
}

/** What will happen, and the button for it. What cannot be taken back is asked for twice. */
function Step({ step, suggestion, isBusy, onTaken }: StepProps) {
  const words = useAdjustDeskWords();
  const together = useTogether();
  const styles = useSuggestionStyles();
  const focusKept = useFocusKept();
  const [isAsked, setIsAsked] = useState(false);
  const { mentor, mentee } = suggestion.pair;
  const name = words.action[step.step];
  const press = () => (step.step === 'end' ? setIsAsked(true) : onTaken(step));
  return (
    <div className={styles.step}>
      <Body1 block className={styles.effect}>
        {words.effect[step.step](together(namesOf(suggestion, step.to)))}
      </Body1>
      <div {...focusKept}>
        <Actions>
          {isAsked ? (
            <Sure onSure={() => onTaken(step)} onNotNow={() => setIsAsked(false)} isBusy={isBusy} />
          ) : (
            <Button
              disabledFocusable={isBusy}
              aria-label={words.actionFor(name, mentor.name, mentee.name)}
              onClick={press}
            >
              {name}
            </Button>
          )}
        </Actions>
      </div>
    </div>
  );
}

interface SureProps {
  readonly isBusy: boolean;
  readonly onSure: () => void;
  readonly onNotNow: () => void;
}

function Sure({ isBusy, onSure, onNotNow }: SureProps) {
  const words = useAdjustDeskWords().sureToEnd;
  const asked = useRef<HTMLSpanElement>(null);
  useEffect(() => asked.current?.focus(), []);
  return (
    <>
      <span ref={asked} tabIndex={-1}>
        <Body1>{words.one}</Body1>
      </span>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onSure}>
        {words.yes}
      </Button>
      <Button onClick={onNotNow}>{words.no}</Button>
    </>
  );
}

/** One name, or two. */
function useTogether(): (names: readonly string[]) => string {
  const words = useAdjustDeskWords();
  return ([one = '', other]) => (other === undefined ? one : words.together(one, other));
}

const namesOf = ({ pair: { mentor, mentee } }: Suggestion, people: PlannedStep['to']): readonly string[] =>
  [mentor, mentee].filter(({ id }) => people.includes(id)).map(({ name }) => name);
