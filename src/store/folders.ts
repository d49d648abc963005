import type { Folders } from '#ports/folders.ts';
import type { EntryLibrary, KeyedEntry } from './entryLibrary.ts';
import { readEntries, readEveryFolder } from './entryReading.ts';
import { writeEntry } from './entryWriting.ts';
import { folderNames } from './folderPaths.ts';

/**
 * Folders of a SharePoint library; an entry is a small file in one of them, and its columns carry what it says. What no
 * page needs in order to open, its code is fetched when somebody does it.
 */
export const sharePointFolders = <Entry extends KeyedEntry>(library: EntryLibrary<Entry>): Folders<Entry> => ({
  names: () => folderNames(library),
  create: async (name, audience, beforeLeaving) =>
    (await import('./folderPrivacy.ts')).createFolder(library, name, audience, beforeLeaving),
  mend: async (name, audience) => (await import('./folderPrivacy.ts')).mendFolder(library, name, audience),
  privacyOf: async (name, audience) => (await import('./folderPrivacy.ts')).privacyOf(library, name, audience),
  read: (name, onUnreadable) => readEntries(library, name, onUnreadable),
  readEvery: (...kinds) => readEveryFolder(library, kinds),
  write: (name, entry, replaces) => writeEntry(library, name, entry, replaces),
  remove: async (name) => (await import('./entryRemoval.ts')).removeFolder(library, name),
  removeEntry: async (name, entry, version) =>
    (await import('./entryRemoval.ts')).removeEntry(library, name, entry, version),
  history: async (name, entry) => (await import('./entryHistory.ts')).readHistory(library, name, entry),
  changes: async (name, mark) => (await import('./folderChanges.ts')).readChanges(library, name, mark),
  writings: async (name) => (await import('./folderWritings.ts')).readWritings(library, name),
});
