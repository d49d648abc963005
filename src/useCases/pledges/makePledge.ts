import type { PairEntry } from '#domain/entries.ts';
import { longestPledge } from '#domain/pledge.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { requirePrivate } from '../pair/requirePrivate.ts';
import { writeOnce } from '../writeOnce.ts';

/** `key` is new for each pledge and the same on a retry. */
export interface NewPledge {
  readonly key: string;
  readonly text: string;
  /** The key of the line in the learning log. */
  readonly learning: string;
}

/** The mentee turns something that they learned into something that they will do; only the two can read it. */
export async function makePledge(
  services: Pick<Services, 'pairs' | 'clock'>,
  view: PairView,
  { key, text: typed, learning }: NewPledge,
): Promise<void> {
  const text = typed.trim();
  if (text === '' || text.length > longestPledge) {
    throw new RangeError(`Cannot make a pledge of ${text.length} characters: expected 1 to ${longestPledge}`);
  }
  await requirePrivate(services, view);
  const pledge = { kind: 'pledge', key, by: view.me, text, learning, at: services.clock.now() } as const;
  await writeOnce<PairEntry>(services.pairs, view.proposal.pair.id, pledge);
}
