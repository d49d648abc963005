import type { PairEntry } from '#domain/entries.ts';
import { goesOn, type Proposal } from '#domain/pair.ts';
import { type RecurringSlot, sessionSpans } from '#domain/scheduling/slot.ts';
import type { Span } from '#domain/time/instant.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { type ProposedPair, stageFrom } from '../pair/stageFrom.ts';
import { seriesVersions } from './seriesVersions.ts';

type Needed = Pick<Services, 'pairs' | 'programmes' | 'clock'>;

/**
 * When some pairs of a person are to meet that no calendar knows of yet: at the time that was proposed to them, or that they
 * are about to book, be it by hand. Nothing for pairs that are over, and nothing of what is booked or was.
 */
export async function promisedTimes(services: Needed, proposals: readonly Proposal[]): Promise<readonly Span[]> {
  if (proposals.length === 0) {
    return [];
  }
  const programmes = (await services.programmes.all()).map(({ value }) => value);
  const slots = await Promise.all(
    proposals.map(async (proposal) => {
      const programme = programmes.find(({ id }) => id === proposal.pair.programme);
      return await promisedSlot(services, { proposal, programme: programme ?? {} });
    }),
  );
  return slots.flatMap((slot) => (slot ? sessionSpans(slot) : []));
}

async function promisedSlot({ pairs, clock }: Needed, proposed: ProposedPair): Promise<RecurringSlot | undefined> {
  const { pair, slot } = proposed.proposal;
  const entries = await entriesOf(pairs, pair.id);
  if (!entries || !goesOn(stageFrom(entries, proposed, clock.now()))) {
    return undefined;
  }
  const series = seriesVersions(entries).at(-1)?.value.series;
  if (series) {
    return series.state === 'intended' ? series.slot : undefined;
  }
  const [filled] = entries.flatMap(({ value }) => (value.kind === 'filled' ? [value.filled] : []));
  return filled?.slot ?? slot;
}

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
