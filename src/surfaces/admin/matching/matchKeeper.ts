import type { PersonId } from '#domain/ids.ts';
import type { Alternative, MatchDraft } from '#domain/matching/draft.ts';
import type { MatchWishes } from '#domain/matching/matchWishes.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { OpenMatch } from '#ports/matcher.ts';
import type { Proposed, ProposingOptions, ProposingStep } from '#useCases/matching/proposePairs.ts';
import { noChanges, type PairChanges, pairChanges } from './pairChanges.ts';

export interface MatchState {
  /** The newest pairs; `undefined` before the first proposal. */
  readonly draft: MatchDraft | undefined;
  /** What the lead wishes by now; the pairs follow a moment later. */
  readonly wishes: MatchWishes;
  readonly work: MatchingWork;
  /** What the newest pairs have changed. */
  readonly changes: PairChanges;
  /** The draft that was proved as far as can be done here. */
  readonly tried: MatchDraft | undefined;
  /** When the first of the calendars behind the pairs was read; `undefined` before this page has read any. */
  readonly calendarsReadAt: Instant | undefined;
}

type MatchingWork =
  | { readonly kind: 'resting' }
  /** Everything is read and worked out from the beginning. */
  | { readonly kind: 'proposing'; readonly step: ProposingStep | undefined }
  | { readonly kind: 'adjusting' }
  | { readonly kind: 'proving' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Keeps the pairs of one programme in step with what the lead wishes. */
export interface MatchKeeper {
  readonly state: () => MatchState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads everything and proposes pairs for the wishes as they are; calendars that were read today are not read again. */
  readonly propose: () => void;
  /** The same, with calendars as they are now. */
  readonly readAgain: () => void;
  /** The lead wishes something else; the pairs follow after a short pause, so that a slider may move on. */
  readonly wish: (wishes: MatchWishes) => void;
  readonly prove: () => void;
  /** Ends what is going on and leaves the pairs and the wishes as they were. */
  readonly stop: () => void;
  /** Tries again what failed. */
  readonly retry: () => void;
  /** Other partners for somebody, the cheapest for the whole first. */
  readonly alternativesFor: (person: PersonId) => Promise<readonly Alternative[]>;
  /** Finishes what has begun, then lets go of the memory. */
  readonly leave: () => void;
}

/** The use cases behind the screen. */
export interface MatchDesk {
  readonly propose: (options: ProposingOptions) => Promise<Proposed>;
  /** Shows the draft as soon as it is found, and keeps it. */
  readonly adjust: (match: OpenMatch, wishes: MatchWishes, onDraft: (draft: MatchDraft) => void) => Promise<unknown>;
  readonly prove: (match: OpenMatch, draft: MatchDraft, signal: AbortSignal) => Promise<MatchDraft>;
}

/** Starts from the draft that is known. One thing is done at a time; wishes that come meanwhile are met after it. */
export function matchKeeper(known: MatchDraft | undefined, usual: MatchWishes, desk: MatchDesk): MatchKeeper {
  const listeners = new Set<() => void>();
  let state: MatchState = {
    draft: known,
    wishes: known?.wishes ?? usual,
    work: resting,
    changes: noChanges,
    tried: undefined,
    calendarsReadAt: undefined,
  };
  let match: OpenMatch | undefined;
  let isBehind = false;
  let isAfresh = false;
  let last: Promise<void> = Promise.resolve();
  let stopper = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (part: Partial<MatchState>) => {
    state = { ...state, ...part };
    listeners.forEach((listener) => listener());
  };
  const showDraft = (draft: MatchDraft) =>
    show({ draft, changes: state.draft ? pairChanges(state.draft.pairs, draft.pairs) : noChanges });
  const close = () => {
    match?.close();
    match = undefined;
  };
  const run = async (task: (signal: AbortSignal) => Promise<void>) => {
    stopper = new AbortController();
    const { signal } = stopper;
    try {
      await task(signal);
      show({ work: resting });
    } catch (error) {
      // What broke off leaves a match that cannot be asked again.
      close();
      isBehind = !signal.aborted;
      show(
        signal.aborted
          ? { work: resting, wishes: state.draft?.wishes ?? state.wishes }
          : { work: { kind: 'failed', error } },
      );
    }
  };
  const inTurn = (task: (signal: AbortSignal) => Promise<void>) => (last = last.then(() => run(task)));
  const solve = async (signal: AbortSignal) => {
    const { wishes } = state;
    if (match) {
      show({ work: { kind: 'adjusting' } });
      await desk.adjust(match, wishes, showDraft);
      return;
    }
    const onStep = (step: ProposingStep | undefined) => show({ work: { kind: 'proposing', step } });
    onStep(undefined);
    const proposing = desk.propose({ wishes, onStep, signal, isAfresh });
    isAfresh = false;
    const proposed = await proposing;
    match = proposed.match;
    show({ calendarsReadAt: proposed.calendarsReadAt });
    showDraft(proposed.draft);
  };
  const settle = () => {
    clearTimeout(timer);
    return inTurn(async (signal) => {
      while (isBehind) {
        isBehind = false;
        await solve(signal);
      }
    });
  };
  const opened = async () => {
    isBehind ||= !match;
    await settle();
    if (!match) {
      throw state.work.kind === 'failed' ? state.work.error : stopper.signal.reason;
    }
    return match;
  };

  const propose = () => {
    close();
    isBehind = true;
    void settle();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    propose,
    readAgain: () => {
      isAfresh = true;
      propose();
    },
    wish: (wishes) => {
      isBehind = true;
      show({ wishes });
      clearTimeout(timer);
      timer = setTimeout(() => void settle(), pauseMs);
    },
    prove: () => {
      isBehind ||= !match;
      void settle();
      void inTurn(async (signal) => {
        if (match && state.draft) {
          show({ work: { kind: 'proving' } });
          showDraft(await desk.prove(match, state.draft, signal));
          show({ tried: state.draft });
        }
      });
    },
    stop: () => stopper.abort(),
    retry: () => void settle(),
    alternativesFor: async (person) => await (await opened()).alternativesFor(person, mostAlternatives),
    leave: () => {
      if (isBehind && state.work.kind !== 'failed') {
        void settle();
      }
      void last.then(close);
    },
  };
}

const resting: MatchingWork = { kind: 'resting' };
const pauseMs = 250;
const mostAlternatives = 5;
