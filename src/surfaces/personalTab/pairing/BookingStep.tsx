import { BegunBooking } from '#surfaces/session/BegunBooking.tsx';
import { FilledCard } from '#surfaces/session/FilledCard.tsx';
import { LookAgain } from '#ui/LookAgain.tsx';
import { useWords } from '#ui/words.tsx';
import { BookerGone } from './BookerGone.tsx';
import { PairSlots, type PairSlotsProps } from './PairSlots.tsx';
import { Step } from '../Step.tsx';

/** Both signed: one of the two books, the other learns that they will. */
export function BookingStep({ view, onChanged }: PairSlotsProps) {
  const words = useWords().booking;
  const { programme, partner, myRole } = view;
  return myRole === programme.booker ? (
    <Step programme={programme.name} title={words.title} intro={words.intro}>
      <Booking view={view} onChanged={onChanged} />
    </Step>
  ) : (
    <Step
      programme={programme.name}
      title={words.partnerBooks[programme.booker]}
      intro={words.partnerBooksWords(partner.name)}
    >
      {view.filled && <FilledCard view={view} filled={view.filled} level={3} onChanged={onChanged} />}
      <BookerGone view={view} />
      <LookAgain onLook={onChanged} />
    </Step>
  );
}

/** What was begun, here or in Outlook, comes before anything new. */
function Booking({ view, onChanged }: PairSlotsProps) {
  const series = view.series?.value;
  if (series?.state === 'intended') {
    return <BegunBooking view={view} choice={series} level={3} onChanged={onChanged} />;
  }
  return view.filled ? (
    <FilledCard view={view} filled={view.filled} level={3} onChanged={onChanged} />
  ) : (
    <PairSlots view={view} onChanged={onChanged} />
  );
}
