import type { PairEntry } from '#domain/entries.ts';
import { type FilledAppointment, isAtSameTimes, type OrganizedSeries } from '#domain/filledAppointment.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { reachMilestone } from '../pair/reachMilestone.ts';
import { writeOnce } from '../writeOnce.ts';
import type { BookingNeeds } from './bookVersion.ts';
import { forgetFilled } from './forgetFilled.ts';
import { differencesNow } from './recheckBooking.ts';
import { seriesKey, seriesNumber, seriesVersions } from './seriesVersions.ts';

/**
 * Takes a series that the person sent by hand as the pair's own, with a Teams link where it has none: the sessions are
 * found by it in both calendars. Safe to run again; a series that was booked meanwhile stays the one.
 */
export async function adoptSeries(
  services: BookingNeeds & Pick<Services, 'people'>,
  view: PairView,
  filled: FilledAppointment,
  found: OrganizedSeries,
): Promise<void> {
  const { id } = view.proposal.pair;
  const versions = seriesVersions(await services.pairs.read(id)).map(({ value }) => value);
  if (versions.at(-1)?.series.state === 'intended') {
    throw new OutsideProblem('conflict', `Cannot take a series for pair "${id}": another one is being booked`);
  }
  if (!versions.some(({ series }) => series.state === 'booked')) {
    const latest = versions.at(-1);
    await writeOnce(
      services.pairs,
      id,
      await entryFor(services, view, filled, found, latest ? seriesNumber(latest) + 1 : 1),
    );
  }
  await reachMilestone(services, view.me, id, 'booked');
  await forgetFilled(services, view);
}

async function entryFor(
  services: BookingNeeds,
  view: PairView,
  filled: FilledAppointment,
  found: OrganizedSeries,
  number: number,
): Promise<PairEntry> {
  const { eventId, iCalUId, slot } = found;
  const joinUrl = found.joinUrl ?? (await services.calendars.addLink({ eventId }));
  const booking = { eventId, iCalUId, joinUrl, bookedAt: services.clock.now() };
  const differences = await differencesNow(services, view, { booking, slot });
  const key = seriesKey(number);
  return {
    kind: 'series',
    key,
    series: {
      state: 'booked',
      slot,
      // Of other times nobody has looked at what collides.
      collisions: isAtSameTimes(filled, found) ? filled.collisions : [],
      organizer: view.me,
      transactionId: `${view.proposal.pair.id}-${key}`,
      booking: { ...booking, differences },
    },
  };
}
