import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { PersonId } from '#domain/ids.ts';
import { useLoad } from '#ui/useLoad.ts';
import type { DeskReading } from '#useCases/programme/openDesk.ts';
import { type NamedTarget, planTidying, type TidyPlan } from '#useCases/tidying/planTidying.ts';
import type { PanelProps } from '../useDesk.ts';

export interface Tidying {
  /** Whom the list names; none until it is known. */
  readonly plan: TidyPlan;
  /** Those of the list who are still ticked. */
  readonly chosen: readonly NamedTarget[];
  readonly choose: (person: PersonId, isChosen: boolean) => void;
  /** Work on those who are ticked has begun. */
  readonly begun: () => void;
}

/** Whom a lead may tidy up after, looked for anew whenever the desk was read anew; everybody is ticked at first. */
export function useTidying({ desk, organisation }: Pick<PanelProps, 'desk' | 'organisation'>): Tidying {
  const { services } = useApp();
  const [spared, setSpared] = useState<ReadonlySet<PersonId>>(new Set());
  const [handled, setHandled] = useState<ReadonlySet<PersonId>>(new Set());
  const { programme, reading } = desk;
  const of = numberOf(reading);
  const look = async () => ({ of, plan: await planTidying(services, reading, organisation.byId) });
  const loaded = useLoad(['tidying', programme.id, of], look, { meanwhile: 'last' });
  // Nobody asked for it, so what fails now is tried with the next reading.
  const { plan, isFresh } =
    loaded.status === 'ready'
      ? { plan: loaded.value.plan, isFresh: loaded.value.of === of }
      : { plan: nobodyYet, isFresh: true };
  // Until the desk was looked through again, the list still has those whom it was just about.
  const people = isFresh ? plan.people : plan.people.filter(({ target }) => !handled.has(target.person));
  const chosen = people.filter(({ target }) => !spared.has(target.person));
  return {
    plan: { ...plan, people },
    chosen,
    choose: (person, isChosen) =>
      setSpared((before) => new Set(isChosen ? [...before].filter((each) => each !== person) : [...before, person])),
    begun: () => setHandled(new Set(chosen.map(({ target }) => target.person))),
  };
}

const nobodyYet: TidyPlan = { people: [], more: 0 };

/** Each reading by a number of its own: all of it would be a long key. */
function numberOf(reading: DeskReading): number {
  const number = numbers.get(reading) ?? lastNumber + 1;
  lastNumber = Math.max(lastNumber, number);
  numbers.set(reading, number);
  return number;
}

const numbers = new WeakMap<DeskReading, number>();
let lastNumber = 0;
