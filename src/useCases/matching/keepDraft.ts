import { deskFolder } from '#domain/entries.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

/** The newest draft stands; two leads at once are told by a conflict, and the later one tries again. */
export async function keepDraft({ desk }: Pick<Services, 'desk'>, draft: MatchDraft): Promise<void> {
  const entry = { kind: 'draft', key: draft.programme, draft } as const;
  try {
    await desk.write(deskFolder, entry);
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
    const entries = await desk.read(deskFolder);
    const standing = entries.find(({ value }) => value.kind === 'draft' && value.key === draft.programme);
    await desk.write(deskFolder, entry, standing?.version);
  }
}
