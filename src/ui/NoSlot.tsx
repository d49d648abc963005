import { Body1 } from '@fluentui/react-components';
import type { Pair } from '#domain/pair.ts';
import type { PairAnswer } from '#domain/scheduling/pairSearch.ts';
import type { SlotHelp } from '#domain/scheduling/slotHelp.ts';
import { SlotHelpList } from './SlotHelpList.tsx';
import { useWords } from './words.tsx';

export interface NoSlotProps {
  readonly answer: Extract<PairAnswer, { found: false }> | { readonly because: 'programmeOver' };
  readonly pair: Pair;
  readonly help: readonly SlotHelp[];
}

/** Why a pair has no slot, and what would help. */
export function NoSlot({ answer, pair, help }: NoSlotProps) {
  const { none, slots } = useWords().booking;
  return (
    <>
      <Body1>{none[answer.because]}</Body1>
      {answer.because === 'calendarUnreadable' && (
        <Body1>{slots.unreadable(pair[answer.whose].name, answer.cause)}</Body1>
      )}
      <SlotHelpList help={help} />
    </>
  );
}
