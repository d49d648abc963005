import type { PersonId } from '#domain/ids.ts';
import { type Outcomes, outcomes } from '#domain/watch/outcomes.ts';
import type { ToldPulse } from '#domain/watch/pulseFigures.ts';
import type { PairStatus } from '../programme/openDesk.ts';

/** What the programme has brought to the pairs that ever met, also those that are over. */
export const outcomesOf = (
  pulses: readonly ToldPulse[],
  pairs: readonly PairStatus[],
  here: ReadonlyMap<PersonId, unknown>,
): Outcomes => {
  const met = pairs.filter(({ reached }) => [...reached.values()].some((milestones) => milestones.includes('booked')));
  return outcomes(
    pulses,
    met.map(({ registered }) => registered.pair),
    (person) => here.has(person),
  );
};
