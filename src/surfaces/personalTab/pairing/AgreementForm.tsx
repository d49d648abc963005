import { Body1, Button, Field, Textarea } from '@fluentui/react-components';
import { useId, type SubmitEvent } from 'react';
import { useProblem } from '#app/useProblem.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';
import { useAgreementStepStyles } from './AgreementStep.styles.ts';
import { AgreementText } from './AgreementText.tsx';
import { AgreementFields } from './AgreementFields.tsx';
import { Hope } from './Hope.tsx';
import { useSigning, type AgreementFormProps, type Signing } from './useSigning.ts';

/** Reads the words, changes them if need be, says what one hopes for, and signs. */
export function AgreementForm({ view, agreement, isRevising, onChanged }: AgreementFormProps) {
  const text = useWords().agreement;
  const styles = useAgreementStepStyles();
  const signing = useSigning({ view, agreement, isRevising, onChanged });
  const problem = useProblem();
  const readersId = useId();
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    signing.sign();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Promises view={view} agreement={agreement} signing={signing} readersId={readersId} />
      <SectionCard title={text.hope} level={3}>
        {agreement.theirs && <Hope title={text.partnerSigned(view.partner.name)} hope={agreement.theirs.hope} />}
        <Field
          label={text.hope}
          hint={text.hopeHint}
          validationMessage={signing.wasTried && signing.hope.trim() === '' ? text.hopeNeeded : null}
        >
          <Textarea
            aria-describedby={readersId}
            value={signing.hope}
            resize="vertical"
            onChange={(_, { value }) => signing.setHope(value)}
          />
        </Field>
        <WhoCanRead id={readersId} place={{ kind: 'pair', view }} />
        <Actions>
          <Button type="submit" appearance="primary" disabled={signing.isRunning}>
            {text.sign}
          </Button>
        </Actions>
        {signing.error !== undefined && <Problem {...problem(signing.error, signing.sign)} />}
      </SectionCard>
    </form>
  );
}

interface PromisesProps extends Pick<AgreementFormProps, 'view' | 'agreement'> {
  readonly signing: Signing;
  readonly readersId: string;
}

function Promises({ view, agreement, signing, readersId }: PromisesProps) {
  const text = useWords().agreement;
  const { words, usual, mine, theirs } = agreement;
  const { own, setOwn, wasTried } = signing;
  const partner = view.partner.name;
  return (
    <SectionCard title={text.promisesTitle} level={3}>
      {signing.hasPartnerChanged && <Body1 role="alert">{text.wordsChanged(partner)}</Body1>}
      {theirs && <Body1>{mine ? text.askedAgain(partner) : text.changedBy(partner)}</Body1>}
      {own ? (
        <AgreementFields words={own} standing={words} wasTried={wasTried} readersId={readersId} onChanged={setOwn} />
      ) : (
        <AgreementText words={words} before={mine?.words ?? usual} />
      )}
      {!own && !theirs && <Body1>{text.mayChange}</Body1>}
      <Actions>
        <Button onClick={() => setOwn(own ? undefined : words)}>{own ? text.keepAsBefore : text.change}</Button>
      </Actions>
    </SectionCard>
  );
}
