import { Body1 } from '@fluentui/react-components';
import { bothClocks } from '#domain/scheduling/bothClocks.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { timeOfDay } from '#ui/dates.ts';
import { useWeekWords } from '#ui/weekWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { Weeks } from '#useCases/series/openWeeks.ts';

export interface BothClocksProps {
  readonly slot: RecurringSlot;
  readonly partner: string;
  /** `undefined` while they are not known. */
  readonly zones: Pick<Weeks, 'myZone' | 'partnersZone'> | undefined;
}

/** Where the two live by different clocks, what each of them reads when a session begins. */
export function BothClocks({ slot, partner, zones }: BothClocksProps) {
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
  return <Body1>{words.clocks[clocks.partnersDay](mine ?? '', partner, partners ?? '')}</Body1>;
}
