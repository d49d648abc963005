import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { PersonId } from '#domain/ids.ts';
import { addMonths, dateOfDay } from '#domain/time/calendarDay.ts';
import { day, type LocalDate } from '#domain/time/instant.ts';
import { pauseSomebody } from '#useCases/adjusting/pauseSomebody.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import type { PanelProps } from '../useDesk.ts';

/** Whom a lead is about to pause, and until when. */
export interface Pausing {
  readonly person: PersonId | undefined;
  readonly choosePerson: (person: PersonId | undefined) => void;
  readonly dates: readonly LocalDate[];
  readonly until: LocalDate | undefined;
  readonly chooseUntil: (date: string) => void;
  readonly action: Action<PersonId>;
  /** Who pauses since just now. */
  readonly paused: { readonly person: PersonId; readonly until: LocalDate } | undefined;
}

const monthsAway = [1, 2, 3, 6];

/** Keeps what is chosen until the pause stands. */
export function usePausing({ desk, onChange }: PanelProps): Pausing {
  const { services } = useApp();
  const [today] = useState(() => dateOfDay(Math.floor(services.clock.now() / day)));
  const dates = monthsAway.map((months) => addMonths(today, months));
  const [until, setUntil] = useState(dates[0]);
  const [person, setPerson] = useState<PersonId>();
  const [paused, setPaused] = useState<Pausing['paused']>();
  const action = useAction(async (who: PersonId) => {
    if (until !== undefined) {
      await pauseSomebody(services, desk, who, until);
      setPaused({ person: who, until });
      setPerson(undefined);
      await onChange();
    }
  });
  const chooseUntil = (date: string) => setUntil(dates.find((one) => one === date) ?? until);
  return { person, choosePerson: setPerson, dates, until, chooseUntil, action, paused };
}
