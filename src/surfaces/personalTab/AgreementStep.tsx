import { Body1, Body1Strong, Button, Field, Textarea } from '@fluentui/react-components';
import { useId, useState, type SubmitEvent } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { TickList } from '#ui/TickList.tsx';
import { useAction } from '#ui/useAction.ts';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { useAgreementStepStyles } from './AgreementStep.styles.ts';
import { Step } from './Step.tsx';

export interface AgreementStepProps {
  readonly view: PairView;
  readonly onChanged: () => Promise<void>;
}

/** What the two promise each other, and what each hopes for; both sign. */
export function AgreementStep({ view, onChanged }: AgreementStepProps) {
  const words = useWords();
  const { agreement } = words;
  const { partner, programme, signatures, me } = view;
  const mine = signatures.find(({ by }) => by === me);
  const theirs = signatures.find(({ by }) => by === partner.id);
  const { lengthMinutes, everyWeeks } = programme.rhythm;
  return (
    <Step programme={programme.name} title={agreement.title(partner.name)} intro={agreement.intro}>
      <SectionCard title={agreement.promisesTitle} level={3}>
        <TickList>
          {agreement.promises(words.rhythm(lengthMinutes, everyWeeks)).map((promise) => (
            <Body1 key={promise}>{promise}</Body1>
          ))}
        </TickList>
      </SectionCard>
      <SectionCard title={agreement.hope} level={3}>
        {theirs && <Hope title={agreement.partnerSigned(partner.name)} hope={theirs.hope} />}
        {mine ? (
          <Hope title={`${agreement.signed} ${agreement.yourHope}`} hope={mine.hope} />
        ) : (
          <SignForm view={view} onChanged={onChanged} />
        )}
        {mine && !theirs && <Body1 role="status">{agreement.waitingFor(partner.name)}</Body1>}
      </SectionCard>
    </Step>
  );
}

function Hope({ title, hope }: { readonly title: string; readonly hope: string }) {
  const styles = useAgreementStepStyles();
  return (
    <div>
      <Body1Strong>{title}</Body1Strong>
      <blockquote className={styles.hope}>
        <Body1 dir="auto">{hope}</Body1>
      </blockquote>
    </div>
  );
}

function SignForm({ view, onChanged }: AgreementStepProps) {
  const { services } = useApp();
  const words = useWords().agreement;
  const problem = useProblem();
  const styles = useAgreementStepStyles();
  const [hope, setHope] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const readersId = useId();
  const { run, isRunning, error } = useAction(async () => await signAgreement(services, view, hope), onChanged);
  const isMissing = hope.trim() === '';
  const sign = () => {
    setWasTried(true);
    if (!isMissing) {
      run(undefined);
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    sign();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field
        label={words.hope}
        hint={words.hopeHint}
        validationMessage={wasTried && isMissing ? words.hopeNeeded : null}
      >
        <Textarea
          aria-describedby={readersId}
          value={hope}
          resize="vertical"
          onChange={(_, { value }) => setHope(value)}
        />
      </Field>
      <WhoCanRead id={readersId} place={{ kind: 'pair', view }} />
      <Actions>
        <Button type="submit" appearance="primary" disabled={isRunning}>
          {words.sign}
        </Button>
      </Actions>
      {error !== undefined && <Problem {...problem(error, sign)} />}
    </form>
  );
}
