import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { SlotChoice } from '#surfaces/session/SlotChoice.tsx';
import { useInvitation } from '#surfaces/session/useInvitation.ts';
import { seriesKey } from '#surfaces/session/useSessions.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { useKeepingWords } from '#ui/keepingWords.ts';
import { NoSlot } from '#ui/NoSlot.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLoad } from '#ui/useLoad.ts';
import type { ChosenSlot } from '#useCases/series/bookVersion.ts';
import { findMoreTimes } from '#useCases/series/findMoreTimes.ts';
import { rebookSeries } from '#useCases/series/rebookSeries.ts';
import type { PairView } from '#useCases/pair/openPair.ts';

interface MoreTimesProps {
  readonly view: PairView;
  readonly count: number;
  readonly onBooked: () => Promise<void>;
}

/** Three times that hold for so many sessions more; the one that is chosen is booked at once. */
export function MoreTimes({ view, count, onBooked }: MoreTimesProps) {
  const { services } = useApp();
  const words = useKeepingWords();
  const problem = useProblem();
  const invitation = useInvitation(view);
  const search = useLoad(['moreTimes', count, ...seriesKey(view)], () => findMoreTimes(services, view, count));
  const booking = useAction(
    async (choice: ChosenSlot) => await rebookSeries(services, view, choice, invitation),
    onBooked,
  );
  if (search.status === 'loading') {
    return <PageSkeleton />;
  }
  if (search.status === 'failed') {
    return <Problem {...problem(search.error, search.retry)} />;
  }
  const answer = search.value;
  if (!answer.found) {
    return <NoSlot answer={answer} pair={view.proposal.pair} help={answer.help} />;
  }
  return (
    <>
      <Announcement text={words.found(answer.proposals.length)} />
      {booking.error !== undefined && <Problem {...problem(booking.error, () => void search.reload())} />}
      {answer.proposals.map((proposal, rank) => (
        <SlotChoice
          key={`${proposal.slot.firstDate} ${proposal.slot.startTime}`}
          proposal={proposal}
          rank={rank}
          isBusy={booking.isRunning}
          onChosen={() => booking.run(proposal)}
        />
      ))}
    </>
  );
}
