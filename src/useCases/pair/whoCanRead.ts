import type { FolderPrivacy } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';

/** Who could read what the pair writes, from SharePoint's real permissions. */
export async function whoCanRead({ pairs }: Pick<Services, 'pairs'>, { proposal }: PairView): Promise<FolderPrivacy> {
  const { id, mentor, mentee } = proposal.pair;
  return await pairs.privacyOf(id, [mentor.id, mentee.id]);
}
