import { type Folders, type Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';

/** Writes an entry that is said once and never changed, such as an answer; what stands there already stays. */
export async function writeOnce<Entry extends { readonly kind: string; readonly key: string }>(
  folders: Folders<Entry>,
  folder: string,
  entry: Entry,
): Promise<Stored<Entry>> {
  try {
    return await folders.write(folder, entry);
  } catch (error) {
    const standing = isProblem(error, 'conflict') ? await find(folders, folder, entry) : undefined;
    if (standing === undefined) {
      throw error;
    }
    return standing;
  }
}

async function find<Entry extends { readonly kind: string; readonly key: string }>(
  folders: Folders<Entry>,
  folder: string,
  { kind, key }: Entry,
): Promise<Stored<Entry> | undefined> {
  const entries = await folders.read(folder);
  return entries.find(({ value }) => value.kind === kind && value.key === key);
}
