import type { PersonId } from '#domain/ids.ts';
import type { NoticeKind } from '#domain/notices.ts';

/** One line in somebody's activity feed. Nothing that a person wrote is in it. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly to: PersonId;
  /** The page of the personal tab that it opens, as `tabPageOf` reads it; empty for the first one. */
  readonly page: string;
  /** What it is about, and what is said, in fixed words and with the sender's name. */
  readonly topic: string;
  readonly preview: string;
}

/** The activity feed of Teams. Nothing may depend on it: a line may get lost, and people may switch it off. */
export interface Notifications {
  /** Throws `denied` or `missing` when the recipient does not have the app, and `signInNeeded` when nobody agreed to it. */
  send(notice: Notice): Promise<void>;
  /** Throws `signInNeeded` when the person must agree first; then call `signIn` from a click. */
  prepare(): Promise<void>;
}
