import type { PairEntry } from '#domain/entries.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { pairAudience } from '../readers/audiences.ts';
import { sessionKey } from '../sessions/sessionKey.ts';
import { writeConfirmed, type WriteOutcome } from './writeConfirmed.ts';

type Note = Extract<PairEntry, { kind: 'note' }>;

export interface NoteText {
  readonly session: Instant;
  readonly text: string;
  /** The version the person started from; `undefined` for the first note of a session. */
  readonly replaces: string | undefined;
}

/** Saves the shared note of a session, once SharePoint confirms that only the two can read it. */
export async function writeNote(
  { pairs }: Pick<Services, 'pairs'>,
  { proposal }: PairView,
  { session, text, replaces }: NoteText,
): Promise<WriteOutcome<Note>> {
  const { pair } = proposal;
  const note: Note = { kind: 'note', key: sessionKey(session), session, text };
  return await writeConfirmed(pairs, { folder: pair.id, audience: pairAudience(pair) }, note, replaces);
}
