import type { Instant } from '#domain/time/instant.ts';
import type { PastVersion } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { privateNoteKey } from './privateNotes.ts';
import { sessionKey } from '../sessions/sessionKey.ts';

/** A text that a note had, who gave it that text, and when. */
export interface NoteVersion {
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
}

/** What the shared note of a session has said so far, the newest first. */
export async function noteHistory(
  { pairs }: Pick<Services, 'pairs'>,
  { proposal }: PairView,
  session: Instant,
): Promise<readonly NoteVersion[]> {
  return await textsOf(pairs.history(proposal.pair.id, { kind: 'note', key: sessionKey(session) }));
}

/** What the person's own note of a session has said so far, the newest first. */
export async function privateNoteHistory(
  { privateNotes }: Pick<Services, 'privateNotes'>,
  view: PairView,
  session: Instant,
): Promise<readonly NoteVersion[]> {
  return await textsOf(privateNotes.history(view.me, { kind: 'privateNote', key: privateNoteKey(view, session) }));
}

/** None for a note that nobody wrote yet. Saves that changed nothing are left out. */
async function textsOf(
  history: Promise<readonly PastVersion<{ readonly kind: string }>[]>,
): Promise<readonly NoteVersion[]> {
  const versions = await history.catch((error: unknown) => {
    if (isProblem(error, 'missing')) {
      return [];
    }
    throw error;
  });
  return versions
    .flatMap(({ value, by, at }) => (isNote(value) ? [{ text: value.text, by, at }] : []))
    .filter(({ text }, index, texts) => text !== texts[index + 1]?.text);
}

const isNote = (value: { readonly kind: string }): value is { readonly kind: string; readonly text: string } =>
  'text' in value && typeof value.text === 'string';
