import type { PrivateEntry } from '#domain/entries.ts';
import type { StoredText } from '#domain/notes/draft.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { FolderPrivacy } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { sessionKey } from '../sessions/sessionKey.ts';
import { writeConfirmed, type WriteOutcome } from './writeConfirmed.ts';
import type { NoteText } from './writeNote.ts';

type PrivateNote = Extract<PrivateEntry, { kind: 'privateNote' }>;

/** The name of what a person keeps of a session to themselves: they may have several pairs. */
export const privateNoteKey = ({ proposal }: PairView, session: Instant): string =>
  `${proposal.pair.id}_${sessionKey(session)}`;

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
  const place = { folder: view.me, people: [view.me] };
  return await writeConfirmed<PrivateEntry, PrivateNote>(privateNotes, place, note, replaces);
}

/** Who could read what the person keeps to themselves, from SharePoint's real permissions. */
export async function whoCanReadMine(
  { privateNotes }: Pick<Services, 'privateNotes'>,
  { me }: PairView,
): Promise<FolderPrivacy> {
  return await privateNotes.privacyOf(me, [me]);
}
