import { Body1, Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { useAction } from '#ui/useAction.ts';
import { useWords } from '#ui/words.tsx';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import type { ChosenSlot } from '#useCases/series/bookVersion.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useInvitation } from './useInvitation.ts';

export interface BegunBookingProps {
  readonly view: PairView;
  /** What the person had chosen when it broke off. */
  readonly choice: ChosenSlot;
  readonly level: 2 | 3;
  readonly onChanged: () => Promise<void>;
}

/** A booking that broke off: it can only be finished, since the invitation may have been sent already. */
export function BegunBooking({ view, choice, level, onChanged }: BegunBookingProps) {
  const { services } = useApp();
  const words = useWords().booking.begun;
  const problem = useProblem();
  const invitation = useInvitation(view);
  const finish = useAction(async () => await bookSeries(services, view, choice, invitation), onChanged);
  const { slot, collisions } = choice;
  return (
    <SectionCard title={words.title} level={level}>
      <Body1>{words.hint}</Body1>
      <SlotLine slot={slot} freeSessions={slot.sessionCount - collisions.length} />
      <Actions>
        <Button appearance="primary" disabledFocusable={finish.isRunning} onClick={() => finish.run(undefined)}>
          {words.finish}
        </Button>
      </Actions>
      {finish.error !== undefined && <Problem {...problem(finish.error, () => finish.run(undefined))} />}
    </SectionCard>
  );
}
