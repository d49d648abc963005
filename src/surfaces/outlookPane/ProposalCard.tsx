import { Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import type { SlotProposal } from '#domain/scheduling/findSlots.ts';
import { BothClocks, type BothClocksProps } from '#surfaces/session/BothClocks.tsx';
import { Actions } from '#ui/Actions.tsx';
import { longDate } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotFacts } from '#ui/SlotFacts.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { useLocale, useWords } from '#ui/words.tsx';
import type { Planner } from './usePlanner.ts';

export interface ProposalCardProps extends Omit<BothClocksProps, 'slot'> {
  readonly proposal: SlotProposal;
  /** From 0, the best. */
  readonly rank: number;
  readonly planner: Planner;
}

/** One proposed time, on both clocks, and what can be done with it here. */
export function ProposalCard({ proposal, rank, partner, zones, planner }: ProposalCardProps) {
  const { outlook, booking } = useWords();
  const locale = useLocale();
  const { slot, freeSessions } = proposal;
  return (
    <SectionCard title={outlook.ranked(rank + 1, booking.ranks[rank] ?? longDate(locale, slot.firstDate))}>
      <SlotLine slot={slot} freeSessions={freeSessions} />
      <BothClocks slot={slot} partner={partner} zones={zones} />
      <SlotFacts proposal={proposal} />
      <ProposalActions proposal={proposal} rank={rank} planner={planner} />
    </SectionCard>
  );
}

function ProposalActions({
  proposal,
  rank,
  planner: { use, mayBook },
}: Pick<ProposalCardProps, 'proposal' | 'rank' | 'planner'>) {
  const { outlook } = useWords();
  const { appointment } = useApp();
  return (
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
  );
}
