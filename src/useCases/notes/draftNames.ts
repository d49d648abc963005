import type { PairId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PairView } from '../pair/openPair.ts';
import { sessionKey } from '../sessions/sessionKey.ts';
import { privateNoteKey } from './privateNotes.ts';

/** The name under which a device keeps what somebody types into the shared note of a session. */
export const sharedDraftName = ({ proposal }: PairView, session: Instant): string =>
  `${sharedBy(proposal.pair.id)}${sessionKey(session)}`;

/** The same for what they write to themselves. */
export const privateDraftName = (view: PairView, session: Instant): string =>
  `private ${privateNoteKey(view, session)}`;

/** Whether a draft is of a session of this pair. */
export const isDraftOf = (pair: PairId, name: string): boolean =>
  name.startsWith(sharedBy(pair)) || name.startsWith(`private ${pair}_`);

/** Whether a draft is of a note, and not of anything else that waits on the device. */
export const isNoteDraft = (name: string): boolean => name.startsWith('shared ') || name.startsWith('private ');

const sharedBy = (pair: PairId): string => `shared ${pair} `;
