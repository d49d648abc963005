import type { Instant } from '../time/instant.ts';

/** A text as it stands in SharePoint; without a version there is none yet. */
export interface StoredText {
  readonly text: string;
  readonly version: string | undefined;
}

/** What somebody typed and SharePoint does not have yet. */
export interface Draft {
  /** One for each time a note is opened, so that two pages of one person never overwrite each other's draft. */
  readonly id: string;
  readonly text: string;
  /** What stood in SharePoint when the person went on from it. */
  readonly base: StoredText;
  readonly writtenAt: Instant;
  /** When the person was first told that it will be forgotten. */
  readonly warnedAt?: Instant;
}
