import type { FilledAppointment, FilledOutcome } from '#domain/filledAppointment.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { adoptSeries } from './adoptSeries.ts';
import type { BookingNeeds } from './bookVersion.ts';
import { findFilled } from './findFilled.ts';

/** `settled`: it was sent as it was filled in, and is the series of the two now. */
export type SettledOutcome = FilledOutcome | { readonly kind: 'settled' };

/** Looks for what was filled in, and takes it as the series of the two where nobody needs to be asked. */
export async function settleFilled(
  services: BookingNeeds & Pick<Services, 'people'>,
  view: PairView,
  filled: FilledAppointment,
): Promise<SettledOutcome> {
  const outcome = await findFilled(services, view, filled);
  // A Teams link is a change of the invitation: all who are invited are told of it.
  if (outcome.kind !== 'sent' || outcome.series.joinUrl === undefined) {
    return outcome;
  }
  await adoptSeries(services, view, filled, outcome.series);
  return { kind: 'settled' };
}
