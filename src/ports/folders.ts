import type { PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { OutsideProblem } from './problem.ts';

/** A stored value with the version it was read at; hand the version back when writing. */
export interface Stored<Value> {
  readonly value: Value;
  readonly version: string;
}

/** Somebody, or a group, that SharePoint would let in. */
export interface Reader {
  readonly id: string | undefined;
  readonly name: string;
  readonly mayWrite: boolean;
}

/** Whether a folder can be read by exactly the people it is meant for. */
export type FolderPrivacy =
  | { readonly confirmed: true; readonly readers: readonly Reader[] }
  | {
      readonly confirmed: false;
      readonly readers: readonly Reader[];
      readonly unexpected: readonly Reader[];
      /** Whether these are all of its readers: SharePoint shows them to its owners, to others only how they get in. */
      readonly isWhole: boolean;
    };

/** Whether the folder is shut to whoever asks, so that they cannot see its readers. */
export const isShut = ({ confirmed, readers }: FolderPrivacy): boolean => !confirmed && readers.length === 0;

/** Who a folder is for. `withLeads` keeps the leads in; without them even the lead who makes it is shut out at the end. */
export interface FolderAudience {
  readonly people: readonly PersonId[];
  readonly withLeads: boolean;
}

/**
 * Folders of small entries in one SharePoint library. The folder is the wall: SharePoint lets in only its audience, and
 * leaves out silently what the signed-in person may not read.
 */
export interface Folders<Entry extends { readonly kind: string; readonly key: string }> {
  /** Names of the folders that the signed-in person may open. */
  names(): Promise<readonly string[]>;
  /**
   * Makes the folder if it is missing and lets in exactly its audience; safe to run again. A lead who is not of it leaves
   * last: `beforeLeaving` is called when all the rest is right, and when it throws, the lead stays in.
   */
  create(name: string, audience: FolderAudience, beforeLeaving?: () => Promise<void>): Promise<FolderPrivacy>;
  /** Lets in exactly its audience again. A folder that is not there stays away. */
  mend(name: string, audience: FolderAudience): Promise<FolderPrivacy>;
  /** Who could read it now, held against who should. */
  privacyOf(name: string, audience: FolderAudience): Promise<FolderPrivacy>;
  /**
   * Every entry of one folder, oldest first. Throws `missing` when there is none that the person may open. An entry that
   * cannot be understood fails the reading, unless there is somebody to tell: then it is left out.
   */
  read(name: string, onUnreadable?: (problem: OutsideProblem) => void): Promise<readonly Stored<Entry>[]>;
  /** Every entry of these kinds in all folders that the person may open, oldest first. */
  readEvery<Kind extends Entry['kind']>(
    ...kinds: readonly Kind[]
  ): Promise<readonly FoundEntry<Extract<Entry, { kind: Kind }>>[]>;
  /**
   * Writes one entry. Without `replaces` the entry must be new: an entry with the same kind and key that says something
   * else is a `conflict`, the same one is left as it is. With `replaces` it must still be at that version, else `conflict`.
   */
  write<Written extends Entry>(name: string, entry: Written, replaces?: string): Promise<Stored<Written>>;
  /**
   * Takes away the whole folder with all that is in it; safe to run again. One that is not there, or that SharePoint hides
   * from the person, counts as taken away: whoever must know reads its names.
   */
  remove(name: string): Promise<void>;
  /**
   * Takes away one entry with its history, when it is still at that version, else `conflict`. One that is not there any
   * more counts as taken away.
   */
  removeEntry(name: string, entry: Pick<Entry, 'kind' | 'key'>, version: string): Promise<void>;
  /** What the entry with this kind and key has said so far, the newest first. Throws `missing` when there is none. */
  history(name: string, entry: Pick<Entry, 'kind' | 'key'>): Promise<readonly PastVersion<Entry>[]>;
  /**
   * Whether something of the folder was written since the mark that the last answer gave; one question, which says nothing
   * of what was written. Without a mark, or with one that is forgotten, anything may have been.
   */
  changes(name: string, mark?: string): Promise<FolderChanges>;
  /** When each file of the folder was last written, whoever put it there. Throws `missing` as `read` does. */
  writings(name: string): Promise<readonly Writing[]>;
}

export interface FolderChanges {
  /** To be handed back with the next question. */
  readonly mark: string;
  readonly mayHaveChanged: boolean;
  /** Ids of those who wrote, as far as SharePoint says it. */
  readonly writers: readonly string[];
}

/** A file by its path in the folder: that of an entry begins with its kind, a dash and its key. */
export interface Writing {
  readonly file: string;
  readonly at: Instant;
}

/** What an entry said at some time. */
export interface PastVersion<Entry> {
  readonly value: Entry;
  /** The name of the person who wrote it. */
  readonly by: string;
  readonly at: Instant;
}

export interface FoundEntry<Entry> extends Stored<Entry> {
  readonly folder: string;
  /** `undefined` when SharePoint does not say it. */
  readonly writtenAt: Instant | undefined;
}
