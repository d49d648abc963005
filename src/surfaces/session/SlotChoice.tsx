import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SlotProposal } from '#domain/scheduling/findSlots.ts';
import { Actions } from '#ui/Actions.tsx';
import { timeOfDay, weekdayName } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotFacts } from '#ui/SlotFacts.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { useLocale, useWords } from '#ui/words.tsx';

export interface SlotChoiceProps {
  readonly proposal: SlotProposal;
  /** From 0, the best. */
  readonly rank: number;
  readonly isBusy: boolean;
  readonly onChosen: () => void;
  /** What else is to be said of the time. */
  readonly children?: ReactNode;
}

/** One possible time, what stands against it, and the button that books it. */
export function SlotChoice({ proposal, rank, isBusy, onChosen, children }: SlotChoiceProps) {
  const words = useWords();
  const locale = useLocale();
  const { slot, freeSessions } = proposal;
  const when = words.weeklyAt(weekdayName(locale, slot.firstDate), timeOfDay(locale, slot.startTime));
  return (
    <SectionCard title={words.outlook.ranked(rank + 1, words.booking.ranks[rank] ?? when)} level={3}>
      <SlotLine slot={slot} freeSessions={freeSessions} />
      {children}
      <SlotFacts proposal={proposal} />
      <Actions>
        <Button appearance={rank === 0 ? 'primary' : 'secondary'} disabled={isBusy} onClick={onChosen}>
          {words.booking.book(when)}
        </Button>
      </Actions>
    </SectionCard>
  );
}
