import { type DeskEntry, deskFolder } from '#domain/entries.ts';
import { noEdits, type VocabularyEdits } from '#domain/matching/topics/topicReader.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

type VocabularyEntry = Extract<DeskEntry, { kind: 'vocabulary' }>;

/** Changes what leads added to the list of topics; a change that another lead made meanwhile stays. */
export async function editVocabulary(
  services: Pick<Services, 'desk'>,
  change: (edits: VocabularyEdits) => VocabularyEdits,
): Promise<void> {
  try {
    await changeOnce(services, change);
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
    await changeOnce(services, change);
  }
}

async function changeOnce(
  { desk }: Pick<Services, 'desk'>,
  change: (edits: VocabularyEdits) => VocabularyEdits,
): Promise<void> {
  const standing = vocabularyIn(await desk.read(deskFolder));
  const edits = change(standing?.value.edits ?? noEdits);
  await desk.write(deskFolder, { kind: 'vocabulary', key: 'topics', edits }, standing?.version);
}

/** The one entry of the desk that holds what leads added. */
export function vocabularyIn(entries: readonly Stored<DeskEntry>[]): Stored<VocabularyEntry> | undefined {
  const [found] = entries.flatMap((entry) =>
    entry.value.kind === 'vocabulary' ? [{ ...entry, value: entry.value }] : [],
  );
  return found;
}
