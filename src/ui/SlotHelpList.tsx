import { Body1, Subtitle2 } from '@fluentui/react-components';
import type { SlotHelp } from '#domain/scheduling/slotHelp.ts';
import { timeOfDay, weekdayName } from './dates.ts';
import { TickList } from './TickList.tsx';
import { useLocale, useWords } from './words.tsx';

/** What would give the pair more sessions, each with the slot that it would give; nothing when nothing would. */
export function SlotHelpList({ help }: { readonly help: readonly SlotHelp[] }) {
  const words = useWords();
  const locale = useLocale();
  if (help.length === 0) {
    return undefined;
  }
  const yields = ({ slot, freeSessions }: SlotHelp['yields']): string =>
    `${words.weeklyAt(weekdayName(locale, slot.firstDate), timeOfDay(locale, slot.startTime))}, ${words.freeSessions(freeSessions, slot.sessionCount)}`;
  const both = (one: SlotHelp): string =>
    [one.yields, ...(one.kind === 'twoSlots' ? [one.andThen] : [])].map(yields).join('; ');
  return (
    <>
      <Subtitle2>{words.booking.slots.helpTitle}</Subtitle2>
      <TickList>
        {help.map((one) => (
          <Body1 key={one.kind}>{`${words.booking.slots.help(one)}: ${both(one)}`}</Body1>
        ))}
      </TickList>
    </>
  );
}
