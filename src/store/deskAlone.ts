import type { DeskEntry } from '#domain/entries.ts';
import type { GraphClient } from '#graph/call.ts';
import { selectedSite } from '#graph/scopes.ts';
import type { Folders } from '#ports/folders.ts';
import { deskEntries } from './codecs/deskEntries.ts';
import { readEntries } from './entryReading.ts';
import { writeEntry } from './entryWriting.ts';

/** The leads' desk for an application that was let into the library Lead, by the library's id, and into nothing else. */
export function deskAlone(client: GraphClient, driveId: string): Pick<Folders<DeskEntry>, 'read' | 'write'> {
  const site = { client, scopes: selectedSite, drive: async () => `/drives/${driveId}` };
  const place = { site, library: 'Lead', codec: deskEntries } as const;
  return {
    read: (name) => readEntries(place, name),
    write: (name, entry, replaces) => writeEntry(place, name, entry, replaces),
  };
}
