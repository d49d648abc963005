import type { PairEntry } from '#domain/entries.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import type { Series } from '#domain/series.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';
import { writeOnce } from './writeOnce.ts';

type SeriesEntry = Extract<PairEntry, { kind: 'series' }>;

/** What the invitation says, in the booker's language. */
export interface InvitationWords {
  readonly subject: string;
  readonly agenda: readonly string[];
}

/**
 * Books the pair's series: the intent first, then the calendar, then the booking. Run again after a crash anywhere in
 * between, it carries on with the slot of the first intent and still makes exactly one series.
 */
export async function bookSeries(
  services: Pick<Services, 'pairs' | 'people' | 'calendars' | 'clock'>,
  view: PairView,
  slot: RecurringSlot,
  words: InvitationWords,
): Promise<void> {
  if (view.stage.kind !== 'agreed' && view.stage.kind !== 'booked') {
    throw new RangeError(
      `Cannot book for pair "${view.proposal.pair.id}": both must sign first, it is ${view.stage.kind}`,
    );
  }
  if (view.myRole !== view.programme.booker) {
    throw new RangeError(`Cannot book for pair "${view.proposal.pair.id}": the ${view.programme.booker} books`);
  }
  const intent = await intend(services, view, slot);
  const { series } = intent.value;
  if (series.state === 'intended') {
    const { name, mail } = view.partner;
    const { transactionId } = series;
    const found = await services.calendars.bookSeries({
      transactionId,
      slot: series.slot,
      attendee: { name, mail },
      ...words,
    });
    await record(services, view, intent, {
      ...series,
      state: 'booked',
      booking: { ...found, bookedAt: services.clock.now() },
    });
  }
  await reachMilestone(services, view.me, view.proposal.pair.id, 'booked');
}

async function intend(
  { pairs }: Pick<Services, 'pairs'>,
  view: PairView,
  slot: RecurringSlot,
): Promise<Stored<SeriesEntry>> {
  const { id } = view.proposal.pair;
  const series: Series = { state: 'intended', slot, organizer: view.me, transactionId: `${id}-${firstSeries}` };
  const standing = await writeOnce<PairEntry>(pairs, id, { kind: 'series', key: firstSeries, series });
  if (standing.value.kind !== 'series') {
    throw new TypeError(`Cannot book for pair "${id}": the entry of its series is a ${standing.value.kind}`);
  }
  return { value: standing.value, version: standing.version };
}

/** Another window of the same person may have been faster: it found the same series, so what it wrote stands. */
async function record(
  { pairs }: Pick<Services, 'pairs'>,
  view: PairView,
  intent: Stored<SeriesEntry>,
  series: Series,
): Promise<void> {
  const { id } = view.proposal.pair;
  try {
    await pairs.write(id, { ...intent.value, series }, intent.version);
  } catch (error) {
    if (!isProblem(error, 'conflict') || !isBooked(await pairs.read(id))) {
      throw error;
    }
  }
}

const isBooked = (entries: readonly Stored<PairEntry>[]): boolean =>
  entries.some(({ value }) => value.kind === 'series' && value.key === firstSeries && value.series.state === 'booked');

/** A series that is rebooked later gets the next number, and with it a transaction of its own. */
const firstSeries = 'series-1';
