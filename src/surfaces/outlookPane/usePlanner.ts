import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useInvitation } from '#surfaces/session/useInvitation.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import type { ChosenSlot } from '#useCases/series/bookVersion.ts';
import { findPairSlots, type PairSlotSearch } from '#useCases/series/findPairSlots.ts';
import { forgetFilled } from '#useCases/series/forgetFilled.ts';
import { noteFilled } from '#useCases/series/noteFilled.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';

/** What a person can do with a slot. */
interface Choice {
  readonly how: 'fill' | 'book';
  readonly chosen: ChosenSlot;
}

export interface Planner {
  readonly search: Loaded<PairSlotSearch>;
  readonly use: Action<Choice>;
  /** Chosen last; it is tried again when it failed. */
  readonly last: Choice | undefined;
  readonly hasFilled: boolean;
  /** Only one of the two books, as the programme says; both may fill in an appointment of their own. */
  readonly mayBook: boolean;
}

/** Finds slots for a pair, and writes one into the open appointment or books it. */
export function usePlanner(view: PairView, onBooked: () => Promise<void>): Planner {
  const { services, appointment } = useApp();
  const invitation = useInvitation(view);
  const [last, setLast] = useState<Choice>();
  const [hasFilled, setHasFilled] = useState(false);
  const search = useLoad(['slots', view.proposal.pair.id], () => findPairSlots(services, view));
  const use = useAction(async (choice: Choice) => {
    setLast(choice);
    setHasFilled(false);
    const { how, chosen } = choice;
    if (how === 'book') {
      await bookSeries(services, view, chosen, invitation);
      await forgetFilled(services, view);
      await onBooked();
      return;
    }
    const { name, mail } = view.partner;
    await appointment?.fill({ ...invitation, attendee: { name, mail }, slot: chosen.slot });
    if (appointment?.repetition !== 'oneDateOfSeries') {
      await noteFilled(services, view, chosen, invitation.subject);
    }
    setHasFilled(true);
  });
  return { search, use, last, hasFilled, mayBook: view.myRole === view.programme.booker };
}
