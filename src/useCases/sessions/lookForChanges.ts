import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';

/** Whether the two have written since somebody looked, and where to go on looking. */
export interface ChangesSeen {
  readonly mark: string;
  readonly mayHaveChanged: boolean;
  /** Certain only when true: SharePoint may not say who wrote. */
  readonly partnerWrote: boolean;
}

/** Asks one question, which costs little; only if something may have changed is it worth reading the pair again. */
export async function lookForChanges(
  { pairs }: Pick<Services, 'pairs'>,
  { proposal, partner }: Pick<PairView, 'proposal' | 'partner'>,
  mark?: string,
): Promise<ChangesSeen> {
  const { writers, ...seen } = await pairs.changes(proposal.pair.id, mark);
  return { ...seen, partnerWrote: writers.includes(partner.id) };
}
