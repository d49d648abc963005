import { useApp } from '#app/appContext.tsx';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { openWeeks, type Weeks } from '#useCases/series/openWeeks.ts';

/** Both calendars from the week in which the first of these slots begins. */
export function useWeeks(view: PairView, slots: readonly RecurringSlot[]): Loaded<Weeks> {
  const { services } = useApp();
  const [first = view.proposal.slot.firstDate] = slots.map(({ firstDate }) => firstDate).toSorted();
  return useLoad(['weeks', view.proposal.pair.id, first], async () => await openWeeks(services, view, first));
}
