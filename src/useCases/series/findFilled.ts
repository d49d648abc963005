import { type FilledAppointment, type FilledOutcome, outcomeOf } from '#domain/filledAppointment.ts';
import { spanAround } from '#domain/scheduling/slot.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';

/** Looks in the person's own calendar for the appointment that they filled in. Nothing is changed. */
export async function findFilled(
  { calendars }: Pick<Services, 'calendars'>,
  { partner }: PairView,
  filled: FilledAppointment,
): Promise<FilledOutcome> {
  return outcomeOf(filled, await calendars.organizedSeries(partner.mail, spanAround(filled.slot)));
}
