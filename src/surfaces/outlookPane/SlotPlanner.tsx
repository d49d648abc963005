import { Body1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { SlotProposal } from '#domain/scheduling/findSlots.ts';
import type { Appointment } from '#ports/appointment.ts';
import { BegunBooking } from '#surfaces/session/BegunBooking.tsx';
import { FilledCard } from '#surfaces/session/FilledCard.tsx';
import { PairWeek } from '#surfaces/session/PairWeek.tsx';
import { useWeeks } from '#surfaces/session/useWeeks.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { SlotSkeleton } from '#surfaces/session/SlotSkeleton.tsx';
import { NoSlot } from '#ui/NoSlot.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SlotHelpList } from '#ui/SlotHelpList.tsx';
import { useWords } from '#ui/words.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import { type Planner, usePlanner } from './usePlanner.ts';

export interface SlotPlannerProps {
  readonly view: PairView;
  readonly onBooked: () => Promise<void>;
}

/** What was begun on an earlier visit, to be finished; else slots to choose from. */
export function SlotPlanner({ view, onBooked }: SlotPlannerProps) {
  // What is filled in on this visit stays on the page as it is.
  const [filledBefore] = useState(view.filled?.at);
  const series = view.series?.value;
  if (series?.state === 'intended' && series.organizer === view.me) {
    return <BegunBooking view={view} choice={series} level={2} onChanged={onBooked} />;
  }
  return view.filled && view.filled.at === filledBefore ? (
    <FilledCard view={view} filled={view.filled} level={2} onChanged={onBooked} />
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
    return <SlotSkeleton label={outlook.searching} />;
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
      <Body1>{outlook.intro}</Body1>
      <PlannerNews planner={planner} />
      <Choices view={view} proposals={answer.proposals} planner={planner} />
      <SlotHelpList help={answer.help} />
    </>
  );
}

function PlannerNews({ planner: { use, last, hasFilled } }: { readonly planner: Planner }) {
  const { outlook } = useWords();
  const { appointment } = useApp();
  const problem = useProblem();
  const repetition = appointment?.repetition ?? 'unsupported';
  const hint = hintFor(appointment, outlook);
  return (
    <>
      {hint !== undefined && !hasFilled && <Body1>{hint}</Body1>}
      {use.error !== undefined && last && <Problem {...problem(use.error, () => use.run(last))} />}
      {hasFilled && (
        <MessageBar intent="success" layout="multiline" tabIndex={-1} ref={takeFocus}>
          <MessageBarBody>
            {outlook.filled[repetition]} {repetition !== 'oneDateOfSeries' && outlook.filledNext}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** It stands above the button that was pressed, perhaps out of sight. */
const takeFocus = (news: HTMLElement | null): void => news?.focus();

interface ChoicesProps {
  readonly view: PairView;
  readonly proposals: readonly SlotProposal[];
  readonly planner: Planner;
}

function Choices({ view, proposals, planner }: ChoicesProps) {
  const slots = proposals.map(({ slot }) => slot);
  const weeks = useWeeks(view, slots);
  const zones = weeks.status === 'ready' ? weeks.value : undefined;
  return (
    <>
      <PairWeek weeks={weeks} slots={slots} partner={view.partner.name} level={2} />
      {proposals.map((proposal, index) => (
        <ProposalCard
          key={`${proposal.slot.firstDate}${proposal.slot.startTime}`}
          proposal={proposal}
          rank={index}
          partner={view.partner.name}
          zones={zones}
          planner={planner}
        />
      ))}
    </>
  );
}

/** What cannot be done beside this appointment, or in this Outlook. */
function hintFor(
  appointment: Appointment | undefined,
  words: ReturnType<typeof useWords>['outlook'],
): string | undefined {
  switch (appointment?.mode) {
    case 'compose':
      return appointment.repetition === 'unsupported' ? words.cannotRepeat : undefined;
    case 'read':
      return words.readOnly;
    default:
      return words.noAppointment;
  }
}
