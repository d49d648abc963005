import type { Folders } from '#ports/folders.ts';
import type { EntryLibrary, KeyedEntry } from './entryLibrary.ts';
import { readHistory } from './entryHistory.ts';
import { removeEntry, removeFolder } from './entryRemoval.ts';
import { readEntries, readEveryFolder } from './entryReading.ts';
import { writeEntry } from './entryWriting.ts';
import { folderNames } from './folderPaths.ts';
import { createFolder, mendFolder, privacyOf } from './folderPrivacy.ts';
import { readWritings } from './folderWritings.ts';

/** Folders of a SharePoint library; an entry is a small file in one of them, and its columns carry what it says. */
export const sharePointFolders = <Entry extends KeyedEntry>(library: EntryLibrary<Entry>): Folders<Entry> => ({
  names: () => folderNames(library),
  create: (name, audience, beforeLeaving) => createFolder(library, name, audience, beforeLeaving),
  mend: (name, audience) => mendFolder(library, name, audience),
  privacyOf: (name, audience) => privacyOf(library, name, audience),
  read: (name, onUnreadable) => readEntries(library, name, onUnreadable),
  readEvery: (...kinds) => readEveryFolder(library, kinds),
  write: (name, entry, replaces) => writeEntry(library, name, entry, replaces),
  remove: (name) => removeFolder(library, name),
  removeEntry: (name, entry, version) => removeEntry(library, name, entry, version),
  history: (name, entry) => readHistory(library, name, entry),
  writings: (name) => readWritings(library, name),
});
