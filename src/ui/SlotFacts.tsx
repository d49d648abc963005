import { Body1 } from '@fluentui/react-components';
import type { SlotProposal } from '#domain/scheduling/findSlots.ts';
import { dayAndTime, joined, longDate } from './dates.ts';
import { TickList } from './TickList.tsx';
import { useLocale, useWords } from './words.tsx';

/** What speaks for a slot, how much of it is likely to stay, and what happens to each session that collides. */
export function SlotFacts({ proposal }: { readonly proposal: SlotProposal }) {
  const words = useWords().booking.slots;
  const locale = useLocale();
  const { slot, reasons, moves, collisions, freeSessions, expectedSessions, expectedFrom } = proposal;
  const expected = Math.round(expectedSessions);
  const moved = new Set(moves.map(({ date }) => date));
  const lost = collisions.filter((date) => !moved.has(date));
  return (
    <>
      <TickList>
        {reasons.map((reason) => (
          <Body1 key={words.reason(reason)}>{words.reason(reason)}</Body1>
        ))}
        {expectedFrom === 'history' && expected < freeSessions && <Body1>{words.expected(expected)}</Body1>}
      </TickList>
      {moves.map(({ date, to }) => (
        <Body1 key={date}>{words.moved(longDate(locale, date), dayAndTime(locale, to, slot.zone))}</Body1>
      ))}
      {lost.length > 0 && (
        <Body1>
          {words.lost(
            joined(
              locale,
              lost.map((date) => longDate(locale, date)),
            ),
          )}
        </Body1>
      )}
    </>
  );
}
