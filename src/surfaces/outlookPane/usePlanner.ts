import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { bookSeries } from '#useCases/bookSeries.ts';
import { findPairSlots, type PairSlotSearch } from '#useCases/findPairSlots.ts';
import type { PairView } from '#useCases/openPair.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';
import { useWords } from '#ui/words.tsx';

export interface Planner {
  readonly search: Loaded<PairSlotSearch>;
  readonly fill: Action<RecurringSlot>;
  readonly hasFilled: boolean;
  readonly book: Action<RecurringSlot>;
  /** Only one of the two books, as the programme says; both may fill in an appointment of their own. */
  readonly mayBook: boolean;
}

/** Finds slots for a pair, and writes one into the open appointment or books it. */
export function usePlanner(view: PairView, onBooked: () => Promise<void>): Planner {
  const { services, appointment } = useApp();
  const { booking } = useWords();
  const [hasFilled, setHasFilled] = useState(false);
  const { pair } = view.proposal;
  const invitation = { subject: booking.subject(pair.mentor.name, pair.mentee.name), agenda: booking.agenda };
  const search = useLoad(['slots', pair.id], () => findPairSlots(services, view));
  const fill = useAction(async (slot: RecurringSlot) => {
    const { name, mail } = view.partner;
    await appointment?.fill({ ...invitation, attendee: { name, mail }, slot });
    setHasFilled(true);
  });
  const book = useAction((slot: RecurringSlot) => bookSeries(services, view, slot, invitation), onBooked);
  return { search, fill, hasFilled, book, mayBook: view.myRole === view.programme.booker };
}
