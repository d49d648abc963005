import { Badge, Body1, Subtitle2 } from '@fluentui/react-components';
import { lastDateOf, type RecurringSlot } from '#domain/scheduling/slot.ts';
import { longDate, timeOfDay, weekdayName, zoneName } from './dates.ts';
import { useSlotLineStyles } from './SlotLine.styles.ts';
import { useLocale, useWords } from './words.tsx';

export interface SlotLineProps {
  readonly slot: RecurringSlot;
  /** How many of the slot's sessions are free for both. */
  readonly freeSessions: number;
}

/** A recurring slot as people say it: "Tuesdays at 10:00", from when to when, and how much of it is free. */
export function SlotLine({ slot, freeSessions }: SlotLineProps) {
  const words = useWords();
  const locale = useLocale();
  const styles = useSlotLineStyles();
  const { firstDate, startTime, sessionCount, everyWeeks, lengthMinutes, zone } = slot;
  return (
    <div className={styles.slot}>
      <div className={styles.when}>
        <Subtitle2>{words.weeklyAt(weekdayName(locale, firstDate), timeOfDay(locale, startTime))}</Subtitle2>
        <Badge appearance="tint" color={freeSessions === sessionCount ? 'success' : 'warning'}>
          {words.freeSessions(freeSessions, sessionCount)}
        </Badge>
      </div>
      <Body1>{words.rhythm(lengthMinutes, everyWeeks)}</Body1>
      <Body1 className={styles.about}>
        {words.fromTo(longDate(locale, firstDate), longDate(locale, lastDateOf(slot)))} · {zoneName(locale, zone)}
      </Body1>
    </div>
  );
}
