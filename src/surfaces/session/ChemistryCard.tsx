import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { useChemistryWords } from '#ui/chemistryWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { TickList } from '#ui/TickList.tsx';
import { useAction } from '#ui/useAction.ts';
import { useFocusKept } from '#ui/useFocusKept.ts';
import { goOn } from '#useCases/pair/goOn.ts';
import { pairAnew } from '#useCases/pair/pairAnew.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

export interface ChemistryCardProps {
  readonly view: PairView;
  readonly level: 2 | 3;
  /** The two are paired anew. */
  readonly onAnew: () => Promise<void>;
}

/** The question, and what the second answer means before it is given. */
export function ChemistryCard({ view, level, onAnew }: ChemistryCardProps) {
  const { services } = useApp();
  const words = useChemistryWords();
  const problem = useProblem();
  const focusKept = useFocusKept();
  const [step, setStep] = useState<'asked' | 'sure' | 'goesOn'>('asked');
  const going = useAction(
    async () => await goOn(services, view),
    () => setStep('goesOn'),
  );
  const keep = () => going.run(undefined);
  return (
    <div {...focusKept}>
      <SectionCard title={words.title(view.partner.name)} level={level}>
        {step === 'goesOn' && <Body1 role="status">{words.kept}</Body1>}
        {step === 'sure' && <Sure view={view} onAnew={onAnew} onBack={() => setStep('asked')} />}
        {step === 'asked' && (
          <Asked view={view} isBusy={going.isRunning} onGoneOn={keep} onAnewWanted={() => setStep('sure')} />
        )}
        {going.error !== undefined && <Problem {...problem(going.error, keep)} />}
      </SectionCard>
    </div>
  );
}

interface AskedProps {
  readonly view: PairView;
  readonly isBusy: boolean;
  readonly onGoneOn: () => void;
  readonly onAnewWanted: () => void;
}

function Asked({ view, isBusy, onGoneOn, onAnewWanted }: AskedProps) {
  const words = useChemistryWords();
  const readersId = useId();
  return (
    <>
      <Body1>{words.words}</Body1>
      <Body1>{words.alone}</Body1>
      <Actions>
        <Button appearance="primary" aria-describedby={readersId} disabledFocusable={isBusy} onClick={onGoneOn}>
          {words.goOn}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onAnewWanted}>
          {words.anew}
        </Button>
      </Actions>
      <WhoCanRead id={readersId} place={{ kind: 'private', view }} />
    </>
  );
}

interface SureProps extends Pick<ChemistryCardProps, 'view' | 'onAnew'> {
  readonly onBack: () => void;
}

function Sure({ view, onAnew, onBack }: SureProps) {
  const { services } = useApp();
  const { confirm } = useChemistryWords();
  const problem = useProblem();
  const action = useAction(async () => await pairAnew(services, view), onAnew);
  const run = () => action.run(undefined);
  return (
    <>
      <Body1Strong>{confirm.title}</Body1Strong>
      <TickList>
        {confirm.lines(view.partner.name).map((line) => (
          <Body1 key={line}>{line}</Body1>
        ))}
      </TickList>
      <Actions>
        <Button disabledFocusable={action.isRunning} onClick={run}>
          {confirm.yes}
        </Button>
        <Button appearance="subtle" disabledFocusable={action.isRunning} onClick={onBack}>
          {confirm.no}
        </Button>
      </Actions>
      {action.error !== undefined && <Problem {...problem(action.error, run)} />}
    </>
  );
}
