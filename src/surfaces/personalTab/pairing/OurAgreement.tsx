import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Actions } from '#ui/Actions.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { AgreementText } from './AgreementText.tsx';
import { Hope } from './Hope.tsx';
import { useAgreement } from './useAgreement.ts';

/** What the two agreed upon, to be read again. */
export function OurAgreement({ view }: { readonly view: PairView }) {
  const text = useWords().agreement;
  const { words, mine, theirs } = useAgreement(view);
  const [isOpen, setIsOpen] = useState(false);
  const contentId = useId();
  return (
    <SectionCard title={text.ours} level={3}>
      <Actions>
        <Button aria-expanded={isOpen} aria-controls={contentId} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? text.closeOurs : text.readOurs}
        </Button>
      </Actions>
      <div id={contentId}>
        {isOpen && (
          <>
            <AgreementText words={words} />
            {mine && <Hope title={text.yourHope} hope={mine.hope} />}
            {theirs && <Hope title={text.partnerHope(view.partner.name)} hope={theirs.hope} />}
          </>
        )}
      </div>
    </SectionCard>
  );
}
