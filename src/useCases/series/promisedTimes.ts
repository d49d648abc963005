import type { PairEntry } from '#domain/entries.ts';
import type { Proposal } from '#domain/pair.ts';
import { type RecurringSlot, sessionSpans } from '#domain/scheduling/slot.ts';
import type { Span } from '#domain/time/instant.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { seriesVersions } from './seriesVersions.ts';

/**
 * When some pairs of a person are to meet that no calendar knows of yet: at the time that was proposed to them, or that they
 * are about to book, be it by hand. Nothing for pairs that ended before they began, and nothing of what is booked or was.
 */
export async function promisedTimes(
  services: Pick<Services, 'pairs'>,
  proposals: readonly Proposal[],
): Promise<readonly Span[]> {
  const slots = await Promise.all(proposals.map(async (proposal) => await promisedSlot(services, proposal)));
  return slots.flatMap((slot) => (slot ? sessionSpans(slot) : []));
}

async function promisedSlot(
  { pairs }: Pick<Services, 'pairs'>,
  { pair, slot }: Proposal,
): Promise<RecurringSlot | undefined> {
  const entries = await entriesOf(pairs, pair.id);
  const series = entries && seriesVersions(entries).at(-1)?.value.series;
  if (series) {
    return series.state === 'intended' ? series.slot : undefined;
  }
  const isOver = entries?.some(({ value }) => saysNo(value)) ?? true;
  const [filled] = entries?.flatMap(({ value }) => (value.kind === 'filled' ? [value.filled] : [])) ?? [];
  return isOver ? undefined : (filled?.slot ?? slot);
}

const saysNo = (entry: PairEntry): boolean =>
  (entry.kind === 'answer' && entry.answer === 'declined') || entry.kind === 'ending';

/** `undefined` when the folder is closed to its own members: they do not meet. */
async function entriesOf(pairs: Services['pairs'], name: string): Promise<readonly Stored<PairEntry>[] | undefined> {
  try {
    return await pairs.read(name);
  } catch (error) {
    if (isProblem(error, 'missing') || isProblem(error, 'denied')) {
      return undefined;
    }
    throw error;
  }
}
