import { createHash } from 'node:crypto';
import { plainLook } from './look.ts';
import { entryId } from './mailboxes.ts';
import { occurrencesWithin, type Shown } from './occurrences.ts';
import type { Mailbox } from './mailboxRecords.ts';
import type { CalendarEntry } from './records.ts';
import { wireEvent } from './wireEvent.ts';

/** Which parts of an entry a window shows. */
export type View = (entry: CalendarEntry, from: number, to: number) => readonly Shown[];

/** The entry as a whole, when anything of it lies in the window. */
export const eventsWithin: View = (entry, from, to) =>
  occurrencesWithin(entry, from, to).length > 0 ? [{ entry, day: undefined }] : [];

/** Everything in a window by its id, with a digest of what can be seen of it. Extensions are not part of that. */
export function currentView(
  { entries }: Mailbox,
  { from, to }: { readonly from: number; readonly to: number },
  view: View,
): Map<string, Shown & { readonly state: string }> {
  const shown = [...entries.values()].flatMap((entry) => view(entry, from, to));
  return new Map(
    shown.map(({ entry, day }) => [entryId(entry, day), { entry, day, state: digest({ entry, day }) }] as const),
  );
}

/** The etag is that of the whole series: left out, so that one changed occurrence does not touch the others. */
function digest({ entry, day }: Shown): string {
  const {
    '@odata.etag': _etag,
    changeKey: _changeKey,
    lastModifiedDateTime: _modified,
    ...event
  } = wireEvent(entry, day, plainLook);
  return createHash('sha1').update(JSON.stringify(event)).digest('base64');
}
