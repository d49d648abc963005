import { Body1, Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { SlotProposal } from '#domain/scheduling/findSlots.ts';
import type { Appointment } from '#ports/appointment.ts';
import { BegunBooking } from '#surfaces/session/BegunBooking.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { Actions } from '#ui/Actions.tsx';
import { longDate } from '#ui/dates.ts';
import { NoSlot } from '#ui/NoSlot.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotFacts } from '#ui/SlotFacts.tsx';
import { SlotHelpList } from '#ui/SlotHelpList.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { useLocale, useWords } from '#ui/words.tsx';
import { type Planner, usePlanner } from './usePlanner.ts';

export interface SlotPlannerProps {
  readonly view: PairView;
  readonly onBooked: () => Promise<void>;
}

/** A booking that broke off, to be finished; else slots to choose from. */
export function SlotPlanner({ view, onBooked }: SlotPlannerProps) {
  const series = view.series?.value;
  return series?.state === 'intended' && series.organizer === view.me ? (
    <BegunBooking view={view} choice={series} level={2} onChanged={onBooked} />
  ) : (
    <Proposals view={view} onBooked={onBooked} />
  );
}

/** Up to three verified slots, each to be written into the appointment or booked as a series. */
function Proposals({ view, onBooked }: SlotPlannerProps) {
  const { outlook } = useWords();
  const problem = useProblem();
  const planner = usePlanner(view, onBooked);
  const { search } = planner;
  if (search.status === 'loading') {
    return <Spinner label={outlook.searching} />;
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
      <PlannerNews planner={planner} />
      {answer.proposals.map((proposal, index) => (
        <ProposalCard
          key={`${proposal.slot.firstDate}${proposal.slot.startTime}`}
          proposal={proposal}
          rank={index}
          planner={planner}
        />
      ))}
      <SlotHelpList help={answer.help} />
    </>
  );
}

function PlannerNews({ planner: { use, last, hasFilled } }: { readonly planner: Planner }) {
  const { outlook } = useWords();
  const { appointment } = useApp();
  const problem = useProblem();
  const filled = outlook.filled[appointment?.repetition ?? 'unsupported'];
  return (
    <>
      {appointment?.mode !== 'compose' && <Body1>{whyNot(appointment, outlook)}</Body1>}
      {use.error !== undefined && last && <Problem {...problem(use.error, () => use.run(last))} />}
      {hasFilled && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{filled}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

interface ProposalCardProps {
  readonly proposal: SlotProposal;
  /** From 0, the best. */
  readonly rank: number;
  readonly planner: Planner;
}

function ProposalCard({ proposal, rank, planner }: ProposalCardProps) {
  const { outlook, booking } = useWords();
  const locale = useLocale();
  const { appointment } = useApp();
  const { slot, freeSessions } = proposal;
  const { use, mayBook } = planner;
  return (
    <SectionCard title={booking.ranks[rank] ?? longDate(locale, slot.firstDate)}>
      <SlotLine slot={slot} freeSessions={freeSessions} />
      <SlotFacts proposal={proposal} />
      <Actions>
        {appointment?.mode === 'compose' && (
          <Button
            appearance={rank === 0 ? 'primary' : 'secondary'}
            disabledFocusable={use.isRunning}
            onClick={() => use.run({ how: 'fill', chosen: proposal })}
          >
            {outlook.fillShort}
          </Button>
        )}
        {mayBook && (
          <Button disabledFocusable={use.isRunning} onClick={() => use.run({ how: 'book', chosen: proposal })}>
            {outlook.book}
          </Button>
        )}
      </Actions>
    </SectionCard>
  );
}

const whyNot = (appointment: Appointment | undefined, words: ReturnType<typeof useWords>['outlook']): string =>
  appointment?.mode === 'read' ? words.readOnly : words.noAppointment;
