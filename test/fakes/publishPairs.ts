import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import type { MatchDraft, SuggestedPair } from '#domain/matching/draft.ts';
import type { Services } from '#ports/services.ts';
import type { Failure } from '#useCases/programme/invitePeople.ts';
import { publishPair } from '#useCases/matching/publishPair.ts';

/** Publishes every pair of a draft at once, without a job on the desk; the others go on when one fails. */
export async function publishPairs(
  services: Pick<Services, 'people' | 'pairs' | 'desk' | 'clock' | 'directory'>,
  { programme, pairs }: Pick<MatchDraft, 'programme' | 'pairs'>,
  colleagues: ReadonlyMap<PersonId, Colleague>,
): Promise<readonly Failure<SuggestedPair>[]> {
  const { id: me } = await services.directory.me();
  const failures: Failure<SuggestedPair>[] = [];
  for (const subject of pairs) {
    try {
      await publishPair(services, subject, { programme, colleagues, me });
    } catch (error) {
      failures.push({ subject, error });
    }
  }
  return failures;
}
