import type { PersonId } from '#domain/ids.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { withSaidHours } from '#domain/scheduling/saidHours.ts';
import type { Span } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { notAnswered } from '../matching/readAvailability.ts';
import type { PairView } from './openPair.ts';

/** The calendars of the two over a span, in the hours that each of them gave with their yes. */
export async function pairBusyTimes(
  { calendars }: { readonly calendars: Pick<Services['calendars'], 'busyTimes'> },
  { proposal: { pair }, answers }: Pick<PairView, 'proposal' | 'answers'>,
  span: Span,
): Promise<{ readonly mentor: BusyTimes; readonly mentee: BusyTimes }> {
  const { mentor, mentee } = pair;
  const busy = await calendars.busyTimes([mentor, mentee], span);
  const of = (person: PersonId): BusyTimes =>
    withSaidHours(busy.get(person) ?? notAnswered, answers.findLast(({ by }) => by === person)?.hours);
  return { mentor: of(mentor.id), mentee: of(mentee.id) };
}
