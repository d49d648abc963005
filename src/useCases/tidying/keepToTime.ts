import type { PairId } from '#domain/ids.ts';
import type { Proposal } from '#domain/pair.ts';
import { type KeptMonths, usualKeptMonths } from '#domain/programme.ts';
import type { LocalDate } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { PairRequest, PairView } from '../pair/openPair.ts';
import type { Home } from '../programme/openHome.ts';
import { clearPair } from './clearPair.ts';
import { isShutPairOver, standingOf, type TidyingNeeds } from './pairTime.ts';

/** What the page of a pair says of its time limit. */
interface TimeNotice {
  /** `overdue`: what is past could not be deleted; the next visit tries again. */
  readonly kind: 'endsSoon' | 'overdue';
  readonly lastDay: LocalDate;
}

/** A pair whose words are deleted, and the months for which they were kept. */
export interface OverPair {
  readonly proposal: Proposal;
  readonly months: KeptMonths;
}

/** A person's first page, with the time limits of their programmes kept. */
export interface KeptHome extends Home {
  readonly notices: ReadonlyMap<PairId, TimeNotice>;
  /** Pairs whose words are deleted: their time is over. */
  readonly overPairs: readonly OverPair[];
}

/**
 * Keeps to the time limit that a lead has set: tells of pairs whose words go soon, and deletes those whose time is over.
 * Only the two can open their folder, so only their own visits can do it. What cannot be told for sure is kept.
 */
export async function keepToTime(services: TidyingNeeds, home: Home): Promise<KeptHome> {
  const notices = new Map<PairId, TimeNotice>();
  const overPairs: OverPair[] = [];
  for (const view of home.pairs) {
    const found = await unlessUnknown(() => keepPair(services, view));
    if (found?.kind === 'over') {
      overPairs.push(overPair(view));
    } else if (found) {
      notices.set(view.proposal.pair.id, found);
    }
  }
  for (const shut of shutPairs(home)) {
    if (await unlessUnknown(() => isKeptNoMore(services, shut))) {
      overPairs.push(overPair(shut));
    }
  }
  const isOver = new Set(overPairs.map(({ proposal }) => proposal));
  return {
    ...home,
    pairs: home.pairs.filter(({ proposal }) => !isOver.has(proposal)),
    closedPairs: home.closedPairs.filter((proposal) => !isOver.has(proposal)),
    notices,
    overPairs,
  };
}

const overPair = ({ proposal, programme }: PairRequest): OverPair => ({
  proposal,
  months: programme.retention?.months ?? usualKeptMonths,
});

async function keepPair(services: TidyingNeeds, view: PairView): Promise<TimeNotice | { kind: 'over' } | undefined> {
  const standing = await standingOf(services, view);
  if (standing.state === 'kept') {
    return undefined;
  }
  const { state, lastDay } = standing;
  if (state === 'endsSoon') {
    return { kind: 'endsSoon', lastDay };
  }
  const isCleared = await unlessUnknown(() => clearPair(services, view.me, view.proposal.pair.id));
  return isCleared ? { kind: 'over' } : { kind: 'overdue', lastDay };
}

/** Of pairs whose folder does not open: mostly because the other one was here first. */
const shutPairs = ({ me, memberships, closedPairs }: Home): readonly PairRequest[] =>
  closedPairs.flatMap((proposal) =>
    memberships
      .filter(({ programme }) => programme.id === proposal.pair.programme)
      .map(({ programme }) => ({ me: me.id, proposal, programme })),
  );

/** What is left of it is what this person wrote to themselves. */
const isKeptNoMore = async (services: TidyingNeeds, shut: PairRequest): Promise<boolean> =>
  (await isShutPairOver(services, shut)) && (await clearPair(services, shut.me, shut.proposal.pair.id));

/** What cannot be read now is not known, and nothing is deleted then; the page is shown all the same. */
async function unlessUnknown<Known>(ask: () => Promise<Known>): Promise<Known | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof OutsideProblem) {
      return undefined;
    }
    throw error;
  }
}
