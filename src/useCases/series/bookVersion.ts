import type { PairEntry } from '#domain/entries.ts';
import type { SlotProposal } from '#domain/scheduling/findSlots.ts';
import type { Series } from '#domain/series.ts';
import { seriesDifferences } from '#domain/seriesDifferences.ts';
import { toLocal } from '#domain/time/zone.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { recordSeries } from './recordSeries.ts';
import { type SeriesEntry, seriesKey } from './seriesVersions.ts';
import { writeOnce } from '../writeOnce.ts';

export type BookingNeeds = Pick<Services, 'pairs' | 'calendars' | 'clock'>;

/** A slot that somebody chose, knowing on which dates it collides. */
export type ChosenSlot = Pick<SlotProposal, 'slot' | 'collisions'>;

/** What the invitation says, in the booker's language. */
export interface InvitationWords {
  readonly subject: string;
  readonly agenda: readonly string[];
}

interface VersionRequest {
  /** From 1, the pair's first series. */
  readonly number: number;
  readonly choice: ChosenSlot;
  readonly words: InvitationWords;
}

type IntendedSeries = Extract<Series, { state: 'intended' }>;

/**
 * Books the pair's series of that number: with the slot of the first intent, whoever asks later. When this series is
 * over, or somebody deleted it from the calendar, the next one is booked with the chosen slot. Gives the number.
 */
export async function bookVersion(services: BookingNeeds, view: PairView, request: VersionRequest): Promise<number> {
  const intent = await intend(services, view, request);
  const { series } = intent.value;
  const reached = series.state === 'intended' ? await bookIntended(services, view, series, request.words) : series;
  if (reached !== series) {
    await recordSeries(services, view.proposal.pair.id, intent, reached);
  }
  return reached.state === 'ended'
    ? bookVersion(services, view, { ...request, number: request.number + 1 })
    : request.number;
}

async function intend(
  { pairs }: BookingNeeds,
  view: PairView,
  { number, choice: { slot, collisions } }: VersionRequest,
): Promise<Stored<SeriesEntry>> {
  const { id } = view.proposal.pair;
  const key = seriesKey(number);
  const series: Series = {
    state: 'intended',
    slot,
    collisions,
    organizer: view.me,
    transactionId: `${id}-${key}`,
  };
  const { value, version } = await writeOnce<PairEntry>(pairs, id, { kind: 'series', key, series });
  if (value.kind !== 'series') {
    throw new TypeError(`Cannot book for pair "${id}": the entry of its series is a ${value.kind}`);
  }
  return { value, version };
}

async function bookIntended(
  { calendars, clock }: BookingNeeds,
  { partner: { name, mail } }: PairView,
  intended: IntendedSeries,
  words: InvitationWords,
): Promise<Series> {
  const { slot, transactionId } = intended;
  const found = await calendars.bookSeries({ transactionId, slot, attendee: { name, mail }, ...words });
  const bookedAt = clock.now();
  if (found.kind === 'deleted') {
    const { date } = toLocal(bookedAt, slot.zone);
    return { ...intended, state: 'ended', booking: undefined, withoutFrom: date, lost: [] };
  }
  const differences = seriesDifferences(slot, mail, found.standing);
  return { ...intended, state: 'booked', booking: { ...found.booking, bookedAt, differences } };
}
