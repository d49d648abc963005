import type { Enrolment, EnrolAnswers } from '#domain/participant.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import { answersOnDevice, forgetOnDevice, keepOnDevice } from '#useCases/programme/answersOnDevice.ts';
import { keepAnswers } from '#useCases/programme/keepAnswers.ts';

/** How far the answers have come on their way. */
export type Standing = 'asRead' | 'keeping' | 'kept' | 'waiting';

interface KeptAnswers {
  /** As SharePoint has it. */
  readonly enrolment: Stored<Enrolment>;
  /** Answers that SharePoint does not have yet. */
  readonly pending: Partial<EnrolAnswers>;
  readonly standing: Standing;
}

export interface AnswerKeeper {
  readonly now: () => KeptAnswers;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Keeps answers on the device at once, and soon in SharePoint; it never fails. */
  readonly keep: (changed: Partial<EnrolAnswers>) => void;
  /** Goes on with what was never sent from this device. */
  readonly takeUp: () => Promise<void>;
  /** Sends what is still here, and says what SharePoint has then. Throws when that could not be done. */
  readonly settle: () => Promise<Stored<Enrolment>>;
}

/** Sends answers as they are given, one after the other, the latest of each question. */
export function answerKeeper(
  services: Pick<Services, 'people' | 'drafts' | 'clock'>,
  asRead: Stored<Enrolment>,
): AnswerKeeper {
  let kept: KeptAnswers = { enrolment: asRead, pending: {}, standing: 'asRead' };
  let sending: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const set = (changed: Partial<KeptAnswers>): void => {
    kept = { ...kept, ...changed };
    listeners.forEach((listener) => listener());
  };
  const send = async (): Promise<void> => {
    try {
      while (Object.keys(kept.pending).length > 0) {
        const { enrolment, pending } = kept;
        set({ standing: 'keeping' });
        const written = await keepAnswers(services, enrolment, pending);
        set({ enrolment: written, pending: newerThan(pending, kept.pending), standing: 'kept' });
        await forgetOnDevice(services, written.value, pending);
      }
    } catch (error) {
      set({ standing: 'waiting' });
      throw error;
    } finally {
      sending = undefined;
    }
  };
  const sendAll = async (): Promise<void> => await (sending ??= send());
  const keep = (changed: Partial<EnrolAnswers>): void => {
    set({ pending: { ...kept.pending, ...changed } });
    void keepOnDevice(services, asRead.value, changed)
      .then(sendAll)
      .catch(() => undefined); // Said by its standing.
  };
  return {
    now: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep,
    async takeUp() {
      const found = await answersOnDevice(services, asRead.value);
      if (Object.keys(found).length > 0) {
        keep({ ...found, ...kept.pending });
      }
    },
    async settle() {
      await sendAll();
      return kept.enrolment;
    },
  };
}

/** What was answered anew while the other was on its way. */
const newerThan = (sent: Partial<EnrolAnswers>, pending: Partial<EnrolAnswers>): Partial<EnrolAnswers> =>
  Object.fromEntries(Object.entries(pending).filter(([question, answer]) => Reflect.get(sent, question) !== answer));
