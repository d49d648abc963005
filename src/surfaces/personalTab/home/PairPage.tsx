import { lazy } from 'react';
import { useFocusKept } from '#ui/useFocusKept.ts';
import { PairHome, type PairHomeProps } from './PairHome.tsx';

// Each of these is seen once, and fetched then.
const ProposalStep = lazy(async () => ({ default: (await import('../pairing/ProposalStep.tsx')).ProposalStep }));
const AgreementStep = lazy(async () => ({ default: (await import('../pairing/AgreementStep.tsx')).AgreementStep }));
const BookingStep = lazy(async () => ({ default: (await import('../pairing/BookingStep.tsx')).BookingStep }));
const SayGoodbye = lazy(async () => ({ default: (await import('../goodbye/SayGoodbye.tsx')).SayGoodbye }));

/** Where the pair stands decides what is shown: answer, sign, book, and then their home. */
export function PairPage(props: PairHomeProps) {
  const focusKept = useFocusKept();
  return (
    <div {...focusKept}>
      <PairStep {...props} />
    </div>
  );
}

function PairStep({ view, onChanged, onOpened }: PairHomeProps) {
  const parting = (
    <SayGoodbye hasBegun={false} onOpened={() => onOpened({ kind: 'goodbye', pair: view.proposal.pair.id })} />
  );
  switch (view.stage.kind) {
    case 'proposed':
      return <ProposalStep view={view} accepted={view.stage.accepted} onChanged={onChanged} />;
    case 'accepted':
      return (
        <>
          <AgreementStep view={view} hasSigned={view.stage.signed.includes(view.me)} onChanged={onChanged} />
          {parting}
        </>
      );
    case 'agreed':
      return (
        <>
          <BookingStep view={view} onChanged={onChanged} />
          {parting}
        </>
      );
    case 'booked':
      return <PairHome view={view} onChanged={onChanged} onOpened={onOpened} />;
    case 'declined':
    case 'lapsed':
    case 'left':
    case 'ended':
      return undefined;
  }
}
