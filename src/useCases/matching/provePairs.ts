import type { MatchDraft } from '#domain/matching/draft.ts';
import type { MatchOptions, OpenMatch } from '#ports/matcher.ts';
import type { Services } from '#ports/services.ts';
import { keepDraft } from './keepDraft.ts';

/** Proves a draft with limits between departments to the end, or as far as that gets, and keeps what comes of it. */
export async function provePairs(
  services: Pick<Services, 'desk' | 'clock'>,
  draft: MatchDraft,
  match: OpenMatch,
  options: MatchOptions = {},
): Promise<MatchDraft> {
  const proved = { ...draft, ...(await match.prove(options)), madeAt: services.clock.now() };
  await keepDraft(services, proved);
  return proved;
}
