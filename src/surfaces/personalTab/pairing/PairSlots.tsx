import { Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { SlotProposal } from '#domain/scheduling/findSlots.ts';
import { BothClocks } from '#surfaces/session/BothClocks.tsx';
import { PairWeek } from '#surfaces/session/PairWeek.tsx';
import { SlotChoice } from '#surfaces/session/SlotChoice.tsx';
import { SlotSkeleton } from '#surfaces/session/SlotSkeleton.tsx';
import { useInvitation } from '#surfaces/session/useInvitation.ts';
import { useWeeks } from '#surfaces/session/useWeeks.ts';
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

export interface PairSlotsProps {
  readonly view: PairView;
  readonly onChanged: () => Promise<void>;
}

/** Up to three times for the whole series, to choose one from; or why there is none. */
export function PairSlots({ view, onChanged }: PairSlotsProps) {
  const { services } = useApp();
  const words = useWords();
  const problem = useProblem();
  const search = useLoad(['slots', view.proposal.pair.id], async () => await findPairSlots(services, view));
  const booking = useBooking(view, onChanged);
  if (search.status === 'loading') {
    return <SlotSkeleton label={words.booking.searching} />;
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
      <Choices view={view} proposals={answer.proposals} isBusy={booking.isRunning} onChosen={booking.run} />
      <SlotHelpList help={answer.help} />
    </>
  );
}

interface ChoicesProps extends Pick<PairSlotsProps, 'view'> {
  readonly proposals: readonly SlotProposal[];
  readonly isBusy: boolean;
  readonly onChosen: (choice: ChosenSlot) => void;
}

/** The times on the weeks of both calendars, which say when somebody is busy and never with what; then each by itself. */
function Choices({ view, proposals, isBusy, onChosen }: ChoicesProps) {
  const slots = proposals.map(({ slot }) => slot);
  const weeks = useWeeks(view, slots);
  const zones = weeks.status === 'ready' ? weeks.value : undefined;
  const partner = view.partner.name;
  return (
    <>
      <PairWeek weeks={weeks} slots={slots} partner={partner} level={3} />
      {proposals.map((proposal, index) => (
        <SlotChoice
          key={`${proposal.slot.firstDate} ${proposal.slot.startTime}`}
          proposal={proposal}
          rank={index}
          isBusy={isBusy}
          onChosen={() => onChosen(proposal)}
        >
          <BothClocks slot={proposal.slot} partner={partner} zones={zones} />
        </SlotChoice>
      ))}
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
