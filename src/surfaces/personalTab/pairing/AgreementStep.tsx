import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Actions } from '#ui/Actions.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { AgreementForm } from './AgreementForm.tsx';
import { AgreementText } from './AgreementText.tsx';
import { Hope } from './Hope.tsx';
import { PartnerMeets } from './PartnerMeets.tsx';
import { Step } from '../Step.tsx';
import { useAgreement, type Agreement } from './useAgreement.ts';

export interface AgreementStepProps {
  readonly view: PairView;
  /** Whether this person has signed the words as they stand. */
  readonly hasSigned: boolean;
  readonly onChanged: () => Promise<void>;
}

/** What the two promise each other, and what each hopes for; both sign the same words. */
export function AgreementStep({ view, hasSigned, onChanged }: AgreementStepProps) {
  const text = useWords().agreement;
  const agreement = useAgreement(view);
  const [isRevising, setIsRevising] = useState(false);
  const { partner, programme } = view;
  const signed = async () => {
    await onChanged();
    setIsRevising(false);
  };
  return (
    <Step programme={programme.name} title={text.title(partner.name)} intro={text.intro}>
      <PartnerMeets view={view} />
      {hasSigned && !isRevising ? (
        <SignedByMe view={view} agreement={agreement} onRevise={() => setIsRevising(true)} />
      ) : (
        <AgreementForm view={view} agreement={agreement} isRevising={isRevising} onChanged={signed} />
      )}
    </Step>
  );
}

interface SignedProps {
  readonly view: PairView;
  readonly agreement: Agreement;
  readonly onRevise: () => void;
}

/** The words may still be changed until the partner has signed them too. */
function SignedByMe({ view, agreement, onRevise }: SignedProps) {
  const text = useWords().agreement;
  const { partner } = view;
  const { words, mine, theirs } = agreement;
  return (
    <>
      <SectionCard title={text.promisesTitle} level={3}>
        <AgreementText words={words} />
        <Actions>
          <Button onClick={onRevise}>{text.change}</Button>
        </Actions>
      </SectionCard>
      <SectionCard title={text.hope} level={3}>
        {theirs && <Hope title={text.partnerHope(partner.name)} hope={theirs.hope} />}
        {mine && <Hope title={`${text.signed} ${text.yourHope}`} hope={mine.hope} />}
        <Body1 role="status">{text.waitingFor(partner.name)}</Body1>
      </SectionCard>
    </>
  );
}
