import type { Folders, Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';

/** What can be understood of a folder; `undefined` when it does not open, or is gone. */
export async function readIfOpen<Entry extends { readonly kind: string; readonly key: string }>(
  folders: Pick<Folders<Entry>, 'read'>,
  name: string,
): Promise<readonly Stored<Entry>[] | undefined> {
  try {
    return await folders.read(name, () => undefined);
  } catch (error) {
    if (isProblem(error, 'missing') || isProblem(error, 'denied')) {
      return undefined;
    }
    throw error;
  }
}
