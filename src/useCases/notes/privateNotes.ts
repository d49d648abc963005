import type { PrivateEntry } from '#domain/entries.ts';
import type { PairId } from '#domain/ids.ts';
import type { StoredText } from '#domain/notes/draft.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { ownAudience } from '../readers/audiences.ts';
import { sessionKey } from '../sessions/sessionKey.ts';
import { writeConfirmed, type WriteOutcome } from './writeConfirmed.ts';
import type { NoteText } from './writeNote.ts';

type PrivateNote = Extract<PrivateEntry, { kind: 'privateNote' }>;

/** The name of what a person keeps of a session to themselves: they may have several pairs. */
export const privateNoteKey = ({ proposal }: PairView, session: Instant): string =>
  `${proposal.pair.id}_${sessionKey(session)}`;

/** Whether the key of a private note says that it is of this pair. */
export const isPrivateNoteOf = (pair: PairId, key: string): boolean => key.startsWith(`${pair}_`);

/** What the person keeps of this session to themselves; an empty text when they wrote nothing. */
export async function readPrivateNote(
  { privateNotes }: Pick<Services, 'privateNotes'>,
  view: PairView,
  session: Instant,
): Promise<StoredText> {
  const key = privateNoteKey(view, session);
  const entries = await privateNotes.read(view.me);
  const [note] = entries.flatMap(({ value, version }) =>
    value.kind === 'privateNote' && value.key === key ? [{ text: value.text, version }] : [],
  );
  return note ?? { text: '', version: undefined };
}

/** Saves it, once SharePoint confirms that nobody else can read it. */
export async function writePrivateNote(
  { privateNotes }: Pick<Services, 'privateNotes'>,
  view: PairView,
  { session, text, replaces }: NoteText,
): Promise<WriteOutcome<PrivateNote>> {
  const note: PrivateNote = { kind: 'privateNote', key: privateNoteKey(view, session), session, text };
  return await writeConfirmed<PrivateEntry, PrivateNote>(
    privateNotes,
    { folder: view.me, audience: ownAudience(view.me) },
    note,
    replaces,
  );
}
