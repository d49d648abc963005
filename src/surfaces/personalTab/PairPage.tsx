import { AgreementStep } from './AgreementStep.tsx';
import { BookingStep } from './BookingStep.tsx';
import { PairHome, type PairHomeProps } from './PairHome.tsx';
import { ProposalStep } from './ProposalStep.tsx';

/** Where the pair stands decides what is shown: answer, sign, book, and then their home. */
export function PairPage({ view, onChanged, onSessionOpened }: PairHomeProps) {
  switch (view.stage.kind) {
    case 'proposed':
      return <ProposalStep view={view} accepted={view.stage.accepted} onChanged={onChanged} />;
    case 'accepted':
      return <AgreementStep view={view} onChanged={onChanged} />;
    case 'agreed':
      return <BookingStep view={view} onChanged={onChanged} />;
    case 'booked':
      return <PairHome view={view} onChanged={onChanged} onSessionOpened={onSessionOpened} />;
    case 'declined':
      return undefined;
  }
}
