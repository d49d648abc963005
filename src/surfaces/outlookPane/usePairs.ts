import { useApp } from '#app/appContext.tsx';
import { goesOn } from '#domain/pair.ts';
import type { OpenedAppointment } from '#ports/appointment.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';
import { isAmong } from './openedSession.ts';

/** Whom the signed-in person may plan with, and what they plan beside. */
export interface PaneContent {
  /** All but those that are over; the one whom the open appointment is with comes first. */
  readonly pairs: readonly PairView[];
  readonly opened: OpenedAppointment | undefined;
}

export function usePairs(): Loaded<PaneContent> {
  const { services, appointment } = useApp();
  const readOpened = async (): Promise<OpenedAppointment | undefined> => {
    try {
      return await appointment?.opened();
    } catch (error) {
      if (error instanceof OutsideProblem) {
        // The pane plans all the same; it only cannot tell which session it is beside.
        return undefined;
      }
      throw error;
    }
  };
  return useLoad(['pairs'], async () => {
    const [home, opened] = await Promise.all([openHome(services), readOpened()]);
    const pairs = home.pairs.filter(({ stage }) => goesOn(stage));
    const isWith = ({ partner }: PairView): boolean => isAmong(opened, partner.mail);
    return { pairs: [...pairs.filter(isWith), ...pairs.filter((pair) => !isWith(pair))], opened };
  });
}
