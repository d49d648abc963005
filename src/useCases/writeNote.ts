import type { PairEntry } from '#domain/entries.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Reader, Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { sessionKey } from './sessionKey.ts';
import { whoCanRead } from './whoCanRead.ts';

type Note = Extract<PairEntry, { kind: 'note' }>;

export interface NoteDraft {
  readonly session: Instant;
  readonly text: string;
  /** The version the person started from; `undefined` for the first note of a session. */
  readonly replaces: string | undefined;
}

export type NoteOutcome =
  | { readonly kind: 'saved'; readonly note: Stored<Note> }
  /** The partner wrote meanwhile; both texts are kept, nothing was overwritten. */
  | { readonly kind: 'conflict'; readonly theirs: Stored<Note> }
  /** Somebody else could read it, so it was not stored. */
  | { readonly kind: 'notPrivate'; readonly unexpected: readonly Reader[] };

/** Saves the shared note of a session, once SharePoint confirms that only the two can read it. */
export async function writeNote(
  services: Pick<Services, 'pairs'>,
  view: PairView,
  { session, text, replaces }: NoteDraft,
): Promise<NoteOutcome> {
  const privacy = await whoCanRead(services, view);
  if (!privacy.confirmed) {
    return { kind: 'notPrivate', unexpected: privacy.unexpected };
  }
  const note: Note = { kind: 'note', key: sessionKey(session), session, text };
  try {
    return { kind: 'saved', note: await services.pairs.write(view.proposal.pair.id, note, replaces) };
  } catch (error) {
    const theirs = isProblem(error, 'conflict') ? await standing(services, view, note.key) : undefined;
    if (theirs === undefined) {
      throw error;
    }
    return { kind: 'conflict', theirs };
  }
}

async function standing(
  { pairs }: Pick<Services, 'pairs'>,
  view: PairView,
  key: string,
): Promise<Stored<Note> | undefined> {
  const entries = await pairs.read(view.proposal.pair.id);
  for (const { value, version } of entries) {
    if (value.kind === 'note' && value.key === key) {
      return { value, version };
    }
  }
  return undefined;
}
