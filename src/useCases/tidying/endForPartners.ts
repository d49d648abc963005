import type { Colleague } from '#domain/colleague.ts';
import type { PersonEntry } from '#domain/entries.ts';
import type { PairId, PersonId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { takeLeadStep } from '../adjusting/takeLeadStep.ts';

type Needed = Pick<Services, 'people' | 'clock'>;

/** Ends the pairs of somebody who has left, for every partner who is still here and was not told of an end yet. */
export async function endForPartners(
  services: Needed,
  gone: PersonId,
  pairs: readonly Pair[],
  colleagues: ReadonlyMap<PersonId, Colleague>,
): Promise<void> {
  for (const { id, mentor, mentee } of pairs) {
    const partner = mentor.id === gone ? mentee.id : mentor.id;
    if (colleagues.has(partner) && (await goesOnFor(services, partner, id))) {
      await takeLeadStep(services, { pair: id, step: 'end', because: 'partnerGone', to: [partner] });
    }
  }
}

/** Nobody is told without a folder: whoever was tidied up after keeps nothing. */
async function goesOnFor({ people }: Needed, person: PersonId, pair: PairId): Promise<boolean> {
  try {
    const entries = await people.read(person);
    return !entries.some(({ value }) => saysEnd(value, pair));
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return false;
    }
    throw error;
  }
}

const saysEnd = (value: PersonEntry, pair: PairId): boolean =>
  (value.kind === 'leadStep' && value.pair === pair && value.step === 'end') ||
  (value.kind === 'milestone' && value.pair === pair && ends.has(value.reached));

const ends: ReadonlySet<string> = new Set(['declined', 'ended', 'pairedAnew', 'cleared']);
