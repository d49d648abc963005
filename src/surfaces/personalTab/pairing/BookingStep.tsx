import { Button, Spinner } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { BegunBooking } from '#surfaces/session/BegunBooking.tsx';
import { FilledCard } from '#surfaces/session/FilledCard.tsx';
import { SlotChoice } from '#surfaces/session/SlotChoice.tsx';
import { useInvitation } from '#surfaces/session/useInvitation.ts';
import { Actions } from '#ui/Actions.tsx';
import { NoSlot, type NoSlotProps } from '#ui/NoSlot.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotHelpList } from '#ui/SlotHelpList.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLoad } from '#ui/useLoad.ts';
import { useWords } from '#ui/words.tsx';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import type { ChosenSlot } from '#useCases/series/bookVersion.ts';
import { findPairSlots } from '#useCases/series/findPairSlots.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { BookerGone } from './BookerGone.tsx';
import { Step } from '../Step.tsx';

export interface BookingStepProps {
  readonly view: PairView;
  readonly onChanged: () => Promise<void>;
}

/** Both signed: one of the two books, the other learns that they will. */
export function BookingStep({ view, onChanged }: BookingStepProps) {
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
    </Step>
  );
}

/** What was begun, here or in Outlook, comes before anything new. */
function Booking({ view, onChanged }: BookingStepProps) {
  const series = view.series?.value;
  if (series?.state === 'intended') {
    return <BegunBooking view={view} choice={series} level={3} onChanged={onChanged} />;
  }
  return view.filled ? (
    <FilledCard view={view} filled={view.filled} level={3} onChanged={onChanged} />
  ) : (
    <Slots view={view} onChanged={onChanged} />
  );
}

function Slots({ view, onChanged }: BookingStepProps) {
  const { services } = useApp();
  const words = useWords();
  const problem = useProblem();
  const search = useLoad(['slots', view.proposal.pair.id], async () => await findPairSlots(services, view));
  const booking = useBooking(view, onChanged);
  if (search.status === 'loading') {
    return <Spinner label={words.booking.searching} />;
  }
  if (search.status === 'failed') {
    return <Problem {...problem(search.error, search.retry)} />;
  }
  const answer = search.value;
  if (!answer.found) {
    const { pair } = view.proposal;
    return <NothingFound answer={answer} pair={pair} help={answer.help} onSearchAgain={() => void search.reload()} />;
  }
  return (
    <>
      {booking.error !== undefined && <Problem {...problem(booking.error, booking.again)} />}
      {answer.proposals.map((proposal, index) => (
        <SlotChoice
          key={`${proposal.slot.firstDate} ${proposal.slot.startTime}`}
          proposal={proposal}
          rank={index}
          isBusy={booking.isRunning}
          onChosen={() => booking.run(proposal)}
        />
      ))}
      <SlotHelpList help={answer.help} />
    </>
  );
}

function NothingFound({ onSearchAgain, ...found }: NoSlotProps & { readonly onSearchAgain: () => void }) {
  const words = useWords().booking;
  return (
    <SectionCard title={words.title} level={3}>
      <NoSlot {...found} />
      <Actions>
        <Button onClick={onSearchAgain}>{words.searchAgain}</Button>
      </Actions>
    </SectionCard>
  );
}

function useBooking(view: PairView, onChanged: () => Promise<void>) {
  const { services } = useApp();
  const invitation = useInvitation(view);
  const action = useAction(
    async (choice: ChosenSlot) => await bookSeries(services, view, choice, invitation),
    onChanged,
  );
  return { ...action, again: () => void onChanged() };
}
