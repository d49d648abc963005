import type { NoteOutcome } from '#useCases/writeNote.ts';

/** A text as it stands in SharePoint; without a version there is none yet. */
export interface StoredText {
  readonly text: string;
  readonly version: string | undefined;
}

type NoteStatus =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'notSaved'; readonly error: unknown }
  | { readonly kind: 'conflict'; readonly theirs: { readonly text: string; readonly version: string } }
  | { readonly kind: 'notPrivate'; readonly readers: readonly string[] };

export interface NoteState {
  readonly text: string;
  readonly status: NoteStatus;
}

export type Resolution = 'mine' | 'theirs' | 'both';

/** Keeps one note: what is typed is never thrown away, and reaches SharePoint by itself. */
export interface NoteKeeper {
  readonly state: () => NoteState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The person typed; it is saved a second after the last letter. */
  readonly type: (text: string) => void;
  /** Saves now what is not saved, unless a conflict waits for a decision. */
  readonly save: () => void;
  readonly resolve: (resolution: Resolution) => void;
  /** Looks whether the partner wrote, and shows it unless the person has something unsaved. */
  readonly refresh: () => Promise<void>;
}

/** Where the note lives. `write` is asked for one save at a time; letters typed meanwhile are saved after it. */
export interface NotePlace {
  readonly read: () => Promise<StoredText>;
  readonly write: (text: string, replaces: string | undefined) => Promise<NoteOutcome>;
}

/** Starts from the text that is known; `read` and `write` reach the place where it is kept. */
export function noteKeeper(known: StoredText, { read, write }: NotePlace): NoteKeeper {
  const listeners = new Set<() => void>();
  let state: NoteState = { text: known.text, status: { kind: 'untouched' } };
  let stored = known;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (text: string, status: NoteStatus) => {
    state = { text, status };
    listeners.forEach((listener) => listener());
  };
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, pauseMs);
  };
  const save = () => {
    clearTimeout(timer);
    if (state.status.kind === 'saving' || state.status.kind === 'conflict') {
      return;
    }
    if (state.text !== stored.text) {
      void send(state.text);
    } else if (state.status.kind !== 'untouched') {
      show(state.text, { kind: 'saved' });
    }
  };
  const send = async (text: string) => {
    show(state.text, { kind: 'saving' });
    const status = await outcomeOf(text);
    show(state.text, status);
    if (status.kind === 'saved' && state.text !== text) {
      show(state.text, { kind: 'typing' });
      saveSoon();
    }
  };
  const outcomeOf = async (text: string): Promise<NoteStatus> => {
    try {
      const outcome = await write(text, stored.version);
      if (outcome.kind === 'saved') {
        stored = { text, version: outcome.note.version };
      }
      return statusAfter(outcome);
    } catch (error) {
      return { kind: 'notSaved', error };
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (text) => {
      const waits = state.status.kind === 'conflict' || state.status.kind === 'saving';
      show(text, waits ? state.status : { kind: 'typing' });
      if (!waits) {
        saveSoon();
      }
    },
    save,
    resolve: (resolution) => {
      if (state.status.kind === 'conflict') {
        const { theirs } = state.status;
        stored = theirs;
        show(chosen(resolution, state.text, theirs.text), { kind: 'typing' });
        save();
      }
    },
    refresh: async () => {
      const before = stored;
      const fresh = await read();
      // A save may have begun or ended during the reading, which then shows an older text than ours.
      const isStill = stored === before && state.text === before.text && state.status.kind !== 'saving';
      if (isStill && fresh.version !== before.version) {
        stored = fresh;
        show(fresh.text, { kind: 'untouched' });
      }
    },
  };
}

const pauseMs = 1000;

function statusAfter(outcome: NoteOutcome): NoteStatus {
  switch (outcome.kind) {
    case 'saved':
      return { kind: 'saved' };
    case 'conflict':
      return { kind: 'conflict', theirs: { text: outcome.theirs.value.text, version: outcome.theirs.version } };
    case 'notPrivate':
      return { kind: 'notPrivate', readers: outcome.unexpected.map(({ name }) => name) };
  }
}

function chosen(resolution: Resolution, mine: string, theirs: string): string {
  return { mine, theirs, both: `${theirs}\n\n${mine}` }[resolution];
}
