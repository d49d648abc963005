import type { MatchDraft } from '#domain/matching/draft.ts';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';
import type { Programme } from '#domain/programme.ts';
import type { MatchOptions, OpenMatch } from '#ports/matcher.ts';
import type { Services } from '#ports/services.ts';
import { keepDraft } from './keepDraft.ts';

export interface AdjustingOptions extends MatchOptions {
  /** Called with the new draft before it is kept, so that a screen can show it at once. */
  readonly onDraft?: (draft: MatchDraft) => void;
}

/** Finds the best pairs for changed wishes, and keeps them as the draft. */
export async function adjustPairs(
  services: Pick<Services, 'desk' | 'clock'>,
  programme: Programme,
  match: OpenMatch,
  wishes: MatchWishes,
  { onDraft, ...options }: AdjustingOptions = {},
): Promise<MatchDraft> {
  const outcome = await match.change(wishes, options);
  const draft = { programme: programme.id, madeAt: services.clock.now(), wishes, ...outcome };
  onDraft?.(draft);
  await keepDraft(services, draft);
  return draft;
}
