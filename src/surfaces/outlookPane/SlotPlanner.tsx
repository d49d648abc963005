import { Body1, Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { SlotProposal } from '#domain/scheduling/findSlots.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import type { Appointment } from '#ports/appointment.ts';
import type { PairView } from '#useCases/openPair.ts';
import { Actions } from '#ui/Actions.tsx';
import { longDate, timeOfDay } from '#ui/dates.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { useLocale, useWords } from '#ui/words.tsx';
import { type Planner, usePlanner } from './usePlanner.ts';

export interface SlotPlannerProps {
  readonly view: PairView;
  readonly onBooked: () => Promise<void>;
}

/** Up to three verified slots, each to be written into the appointment or booked as a series. */
export function SlotPlanner({ view, onBooked }: SlotPlannerProps) {
  const { outlook, booking } = useWords();
  const problem = useProblem();
  const planner = usePlanner(view, onBooked);
  const { search } = planner;
  if (search.status === 'loading') {
    return <Spinner label={outlook.searching} />;
  }
  if (search.status === 'failed') {
    return <Problem {...problem(search.error, search.retry)} />;
  }
  if (!search.value.found) {
    return <Body1>{booking.none[search.value.because]}</Body1>;
  }
  return (
    <>
      <PlannerNews planner={planner} />
      {search.value.proposals.map((proposal) => (
        <ProposalCard
          key={`${proposal.slot.firstDate}${proposal.slot.startTime}`}
          proposal={proposal}
          planner={planner}
        />
      ))}
    </>
  );
}

function PlannerNews({ planner: { use, last, hasFilled } }: { readonly planner: Planner }) {
  const { outlook } = useWords();
  const { appointment } = useApp();
  const problem = useProblem();
  const filled = appointment?.canRepeat === true ? outlook.filled : outlook.filledOnce;
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

function ProposalCard({ proposal, planner }: { readonly proposal: SlotProposal; readonly planner: Planner }) {
  const { outlook, booking } = useWords();
  const locale = useLocale();
  const { appointment } = useApp();
  const { slot, freeSessions, collisions } = proposal;
  const { use, mayBook } = planner;
  return (
    <SectionCard title={firstSession(locale, slot)}>
      <SlotLine slot={slot} freeSessions={freeSessions} />
      {collisions.length > 0 && (
        <Body1>{booking.collides(collisions.map((date) => longDate(locale, date)).join(', '))}</Body1>
      )}
      <Actions>
        {appointment?.mode === 'compose' && (
          <Button appearance="primary" disabledFocusable={use.isRunning} onClick={() => use.run({ how: 'fill', slot })}>
            {outlook.fillShort}
          </Button>
        )}
        {mayBook && (
          <Button disabledFocusable={use.isRunning} onClick={() => use.run({ how: 'book', slot })}>
            {outlook.book}
          </Button>
        )}
      </Actions>
    </SectionCard>
  );
}

/** Two slots may begin on the same day, but never at the same time. */
const firstSession = (locale: string, { firstDate, startTime }: RecurringSlot): string =>
  `${longDate(locale, firstDate)}, ${timeOfDay(locale, startTime)}`;

const whyNot = (appointment: Appointment | undefined, words: ReturnType<typeof useWords>['outlook']): string =>
  appointment?.mode === 'read' ? words.readOnly : words.noAppointment;
