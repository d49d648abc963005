import { spanAround } from '#domain/scheduling/slot.ts';
import type { Booking, Series } from '#domain/series.ts';
import { type SeriesDifference, seriesDifferences } from '#domain/seriesDifferences.ts';
import type { BookingNeeds } from './bookVersion.ts';
import type { PairView } from '../pair/openPair.ts';
import { recordSeries } from './recordSeries.ts';
import { seriesVersions } from './seriesVersions.ts';

type BookedSeries = Extract<Series, { state: 'booked' }>;

/** Where the calendar had something else than was booked: what somebody has set right meanwhile is no longer told. */
export async function recheckBooking(services: BookingNeeds, view: PairView): Promise<void> {
  const series = view.allSeries.findLast((one) => one.state === 'booked');
  if (series?.organizer !== view.me || series.booking.differences.length === 0) {
    return;
  }
  const now = await differencesNow(services, view, series);
  const differences = series.booking.differences.filter((before) => now.some((one) => isSame(one, before)));
  const { id } = view.proposal.pair;
  const versions = seriesVersions(await services.pairs.read(id));
  const standing = versions.find(({ value }) => value.series.transactionId === series.transactionId);
  if (standing?.value.series.state === 'booked' && differences.length < series.booking.differences.length) {
    const { booking } = standing.value.series;
    await recordSeries(services, id, standing, { ...standing.value.series, booking: { ...booking, differences } });
  }
}

/** How the calendar has a series otherwise than it is known. */
export async function differencesNow(
  { calendars }: Pick<BookingNeeds, 'calendars'>,
  { partner: { mail } }: Pick<PairView, 'partner'>,
  { booking, slot }: Pick<BookedSeries, 'slot'> & { readonly booking: Pick<Booking, 'eventId' | 'joinUrl'> },
): Promise<readonly SeriesDifference[]> {
  const sessions = await calendars.sessions({ bookings: [booking], span: spanAround(slot), answersOf: mail });
  const isInvited = sessions.some(({ partnerResponse }) => partnerResponse !== 'unknown');
  return seriesDifferences(slot, mail, { sessions, invited: isInvited ? [mail] : [] });
}

const isSame = (one: SeriesDifference, other: SeriesDifference): boolean =>
  one.kind === other.kind && ('at' in one ? one.at : undefined) === ('at' in other ? other.at : undefined);
