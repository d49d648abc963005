import type { Draft, StoredText } from '#domain/notes/draft.ts';
import { type MergedText, mergeTexts } from '#domain/notes/mergeTexts.ts';
import { charactersLeft } from '#domain/notes/noteLength.ts';
import { deviceCopy } from './deviceCopy.ts';
import type { NoteKeeper, NotePlace, NoteState, NoteStatus } from './notePlace.ts';

/** Starts from the text that is known, and looks on this device for what was not saved. */
export function noteKeeper(known: StoredText, place: NotePlace): NoteKeeper {
  const listeners = new Set<() => void>();
  let state: NoteState = { text: known.text, status: { kind: 'untouched' }, onDevice: 'notYet', offers: [] };
  let base = known;
  /** Sent, and nobody knows whether they arrived. */
  let unanswered: readonly string[] = [];
  /** What somebody else wrote came in since the person last typed. */
  let withTheirs = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<NoteState>) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => listener());
  };
  const device = deviceCopy(place, (text, isKept) => {
    if (text === state.text) {
      show({ onDevice: isKept ? 'kept' : 'refused' });
    }
  });
  const put = (text: string, status: NoteStatus) => {
    show({ text, status, onDevice: 'notYet' });
    device.keep(text, base);
  };
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, pauseMs);
  };
  const isBusy = () => state.status.kind === 'saving' || state.status.kind === 'conflict';
  /** A draft that adds nothing to what SharePoint has by now was saved, and only its end was not noticed. */
  const offer = (drafts: readonly Draft[]) => {
    const isNew = (draft: Draft) => merged(draft, base.text).text !== base.text;
    drafts.filter((draft) => !isNew(draft)).forEach((draft) => void place.drafts.forget(draft));
    show({ offers: drafts.filter(isNew) });
  };
  const knows = (note: StoredText) => {
    base = note;
    unanswered = [];
    offer(state.offers);
  };

  const save = () => {
    clearTimeout(timer);
    if (isBusy()) {
      return;
    }
    const left = charactersLeft(state.text);
    if (left < 0) {
      show({ status: { kind: 'tooLong', tooMany: -left } });
    } else if (state.text !== base.text) {
      void send(state.text);
    } else if (state.status.kind !== 'untouched') {
      device.saved(state.text);
      show({ status: { kind: 'saved', withTheirs } });
    }
  };
  const send = async (text: string) => {
    show({ status: { kind: 'saving' } });
    try {
      const outcome = await place.write(text, base.version);
      if (outcome.kind === 'saved') {
        arrived({ text, version: outcome.note.version });
      } else if (outcome.kind === 'conflict') {
        meet({ text: outcome.theirs.value.text, version: outcome.theirs.version });
      } else {
        show({ status: { kind: 'notPrivate', readers: outcome.unexpected.map(({ name }) => name) } });
      }
    } catch (error) {
      unanswered = [...unanswered, text];
      show({ status: { kind: 'notSaved', error } });
    }
  };
  const arrived = (note: StoredText) => {
    knows(note);
    device.saved(note.text);
    if (state.text === note.text) {
      show({ status: { kind: 'saved', withTheirs } });
    } else {
      // Typed during the save: from now on it goes on from what stands there.
      put(state.text, { kind: 'typing' });
      saveSoon();
    }
  };
  const meet = (theirs: StoredText) => {
    // Our own save may have arrived, and only its answer was lost.
    const common = unanswered.includes(theirs.text) ? theirs : base;
    const mine = { text: state.text, base: common };
    knows(theirs);
    join(mine, theirs.text);
  };
  /** Joins two texts: shows the person what needs a decision, and saves what does not. */
  const join = (mine: Edit, theirs: string) => {
    const { text, isClean } = merged(mine, theirs);
    withTheirs = text !== mine.text;
    put(text, isClean ? { kind: 'typing' } : { kind: 'conflict', mine: mine.text, theirs });
    save();
  };

  void place.drafts.all().then(offer);
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (text) => {
      withTheirs = false;
      put(text, isBusy() ? state.status : { kind: 'typing' });
      if (!isBusy()) {
        saveSoon();
      }
    },
    save,
    settle: () => {
      if (state.status.kind === 'conflict') {
        show({ status: { kind: 'typing' } });
        save();
      }
    },
    takeBack: (draft) => {
      if (!isBusy()) {
        device.adopt(draft);
        show({ offers: state.offers.filter((each) => each !== draft) });
        join(draft, state.text);
      }
    },
    discard: (draft) => {
      void place.drafts.forget(draft);
      show({ offers: state.offers.filter((each) => each !== draft) });
    },
    refresh: async (reading) => {
      const before = base;
      const fresh = await reading;
      // A save may have begun or ended during the reading, which then shows an older text than ours.
      const isStill = base === before && state.text === before.text && state.status.kind !== 'saving';
      if (isStill && fresh.version !== before.version) {
        knows(fresh);
        show({ text: fresh.text, status: { kind: 'untouched' } });
      }
    },
    tryAgain: () => {
      if (state.status.kind === 'notSaved') {
        save();
      }
    },
  };
}

const pauseMs = 1000;

type Edit = Pick<Draft, 'text' | 'base'>;

const merged = ({ text, base }: Edit, theirs: string): MergedText =>
  mergeTexts({ base: base.text, mine: text, theirs });
