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

/**
 * A text that is sent when it is done: what somebody hopes for, a new thanks, or the change of one by its key; what was
 * taught or learned in a session, a promise made in it; a goal.
 */
export type WrittenField = 'hope' | 'thanks' | 'goal' | `${'thanks' | 'taught' | 'learned' | 'promise'} ${string}`;

/** The field of a line that is written in a session. */
export const sessionField = (line: 'taught' | 'learned' | 'promise', session: Instant): WrittenField =>
  `${line} ${sessionKey(session)}`;

/** The field of a thanks that is being written. */
export const thanksField = (key: string, isNew: boolean): WrittenField => (isNew ? 'thanks' : `thanks ${key}`);

/** The name under which it keeps such a text until it is sent. */
export const writtenDraftName = ({ proposal }: PairView, field: WrittenField): string =>
  `${writtenOf(proposal.pair.id)}${field}`;

/** Whether a draft is of this pair. */
export const isDraftOf = (pair: PairId, name: string): boolean =>
  name.startsWith(sharedBy(pair)) || name.startsWith(`private ${pair}_`) || name.startsWith(writtenOf(pair));

/** Whether a draft is of words, and not of anything else that waits on the device. */
export const isDraftOfWords = (name: string): boolean => /^(?:shared|private|written) /.test(name);

const writtenOf = (pair: PairId): string => `written ${pair} `;

const sharedBy = (pair: PairId): string => `shared ${pair} `;
