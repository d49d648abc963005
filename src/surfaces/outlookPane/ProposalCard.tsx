import { Body1, Button } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { bothClocks } from '#domain/scheduling/bothClocks.ts';
import type { SlotProposal } from '#domain/scheduling/findSlots.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { Actions } from '#ui/Actions.tsx';
import { longDate, timeOfDay } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotFacts } from '#ui/SlotFacts.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { useWeekWords } from '#ui/weekWords.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import type { Weeks } from '#useCases/series/openWeeks.ts';
import type { Planner } from './usePlanner.ts';

type Zones = Pick<Weeks, 'myZone' | 'partnersZone'>;

export interface ProposalCardProps {
  readonly proposal: SlotProposal;
  /** From 0, the best. */
  readonly rank: number;
  readonly partner: string;
  /** `undefined` while they are not known. */
  readonly zones: Zones | undefined;
  readonly planner: Planner;
}

/** One proposed time, on both clocks, and what can be done with it here. */
export function ProposalCard({ proposal, rank, partner, zones, planner }: ProposalCardProps) {
  const { outlook, booking } = useWords();
  const locale = useLocale();
  const { slot, freeSessions } = proposal;
  const clocks = useClocks(slot, partner, zones);
  return (
    <SectionCard title={outlook.ranked(rank + 1, booking.ranks[rank] ?? longDate(locale, slot.firstDate))}>
      <SlotLine slot={slot} freeSessions={freeSessions} />
      {clocks !== undefined && <Body1>{clocks}</Body1>}
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

/** Where the two live by different clocks, what each of them reads when a session begins. */
function useClocks(slot: RecurringSlot, partner: string, zones: Zones | undefined): string | undefined {
  const words = useWeekWords();
  const locale = useLocale();
  const clocks = zones?.partnersZone && bothClocks(slot, zones.myZone, zones.partnersZone);
  if (!clocks) {
    return undefined;
  }
  const [mine, partners] = [clocks.mine, clocks.partners].map((times) => {
    const said = times.map((time) => timeOfDay(locale, time));
    return said.length === 1 ? said.join() : words.eitherTime(said);
  });
  return words.clocks[clocks.partnersDay](mine ?? '', partner, partners ?? '');
}
