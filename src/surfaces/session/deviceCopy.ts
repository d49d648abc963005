import type { Draft, StoredText } from '#domain/notes/draft.ts';
import type { NotePlace } from './notePlace.ts';

/** The copy of a note that this device keeps while SharePoint does not have it. */
export interface DeviceCopy {
  /** Keeps the newest text as quickly as the device can, and leaves out what is older by then. */
  readonly keep: (text: string, base: StoredText) => void;
  /** SharePoint has this text: what is kept of it is forgotten, and every draft that went into it. */
  readonly saved: (text: string) => void;
  /** That draft is in the text from now on; it is forgotten once the text is saved. */
  readonly adopt: (draft: Draft) => void;
}

/** `onKept` is told of each text whether it is kept. */
export function deviceCopy(
  { drafts, now }: Pick<NotePlace, 'drafts' | 'now'>,
  onKept: (text: string, isKept: boolean) => void,
): DeviceCopy {
  const id = crypto.randomUUID();
  let adopted: readonly Draft[] = [];
  let last: Draft | undefined;
  let waiting: Draft | undefined;
  let isWriting = false;

  const writeOn = async () => {
    isWriting = true;
    while (waiting) {
      const draft = waiting;
      waiting = undefined;
      onKept(draft.text, await drafts.keep(draft));
    }
    isWriting = false;
  };
  return {
    keep: (text, base) => {
      last = waiting = { id, text, base, writtenAt: now() };
      if (!isWriting) {
        void writeOn();
      }
    },
    saved: (text) => {
      const settled = [...adopted, ...(last?.text === text ? [last] : [])];
      adopted = [];
      if (waiting?.text === text) {
        waiting = undefined;
      }
      settled.forEach((draft) => void drafts.forget(draft));
    },
    adopt: (draft) => {
      adopted = [...adopted, draft];
    },
  };
}
