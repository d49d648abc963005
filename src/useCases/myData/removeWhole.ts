import type { Folders } from '#ports/folders.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { readIfOpen } from './readIfOpen.ts';

/** Takes a folder away, and looks whether it is gone: throws `denied` when it still opens. */
export async function removeWhole<Entry extends { readonly kind: string; readonly key: string }>(
  folders: Folders<Entry>,
  name: string,
): Promise<void> {
  await folders.remove(name);
  if (await readIfOpen(folders, name)) {
    throw new OutsideProblem('denied', `Cannot remove "${name}": it is still there`);
  }
}
