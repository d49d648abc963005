import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApp } from '#app/appContext.tsx';
import { type Enrolment, type EnrolAnswers, stylesOf } from '#domain/participant.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import { useAction, type Action } from '#ui/useAction.ts';
import { useLocale } from '#ui/words.tsx';
import { enrol } from '#useCases/programme/enrol.ts';
import { leaveProgramme } from '#useCases/programme/leaveProgramme.ts';
import type { Membership } from '#useCases/programme/openHome.ts';
import { answerKeeper, type AnswerKeeper, type Standing } from './answerKeeper.ts';

export interface EnrolFormState {
  readonly answers: EnrolAnswers;
  readonly change: (changed: Partial<EnrolAnswers>) => void;
  /** How far the answers have come; `undefined` for somebody who is in, whose changes are sent all at once. */
  readonly standing: Standing | undefined;
  /** The question that must be answered before joining, once the person tried. */
  readonly missing: 'teaches' | 'wantsToLearn' | undefined;
  readonly join: () => void;
  readonly joining: Action<undefined>;
  readonly leaving: Action<undefined>;
}

/**
 * The answers of somebody who has not joined are kept as they are given; those of somebody who is in stay as they were until
 * all are sent. A mentor must teach something, a mentee must want to learn something.
 */
export function useEnrolForm({ enrolment }: Membership, onChanged: () => Promise<void>): EnrolFormState {
  const { services } = useApp();
  const isIn = enrolment.value.state === 'enrolled';
  const [keeper] = useState(() => answerKeeper(services, enrolment));
  const kept = useSyncExternalStore(keeper.subscribe, keeper.now);
  const [changes, setChanges] = useState<Partial<EnrolAnswers>>({});
  const [wasTried, setWasTried] = useState(false);
  const locale = useLocale();
  const answers = isIn
    ? { ...answersOf(enrolment.value, locale), ...changes }
    : { ...answersOf(kept.enrolment.value, locale), ...kept.pending };
  useEffect(() => {
    if (!isIn) {
      void keeper.takeUp();
    }
  }, [keeper, isIn]);
  const settled = async () => (isIn ? enrolment : await settledOrShown(keeper, onChanged));
  const joining = useAction(async () => {
    const standing = await settled();
    await enrol(services, standing, { ...answersOf(standing.value, locale), ...changes });
  }, onChanged);
  const leaving = useAction(async () => await leaveProgramme(services, await settled()), onChanged);
  const needed = enrolment.value.role === 'mentor' ? 'teaches' : 'wantsToLearn';
  const isMissing = answers[needed].length === 0;
  return {
    answers,
    change: isIn ? (changed) => setChanges({ ...changes, ...changed }) : keeper.keep,
    standing: isIn ? undefined : kept.standing,
    missing: wasTried && isMissing ? needed : undefined,
    join: () => {
      setWasTried(true);
      if (!isMissing) {
        joining.run(undefined);
      }
    },
    joining,
    leaving,
  };
}

/** When it was decided elsewhere whether to take part, the page shows what was decided. */
async function settledOrShown(keeper: AnswerKeeper, onChanged: () => Promise<void>): Promise<Stored<Enrolment>> {
  try {
    return await keeper.settle();
  } catch (error) {
    if (isProblem(error, 'conflict')) {
      await onChanged();
    }
    throw error;
  }
}

function answersOf(enrolment: Enrolment, locale: string): EnrolAnswers {
  const { teaches, wantsToLearn, languages, capacity, corrected = {}, hours, meets } = enrolment;
  const own = languages.length > 0 ? languages : [new Intl.Locale(locale).language];
  return {
    teaches,
    wantsToLearn,
    style: undefined,
    styles: stylesOf(enrolment),
    languages: own,
    capacity: Math.max(capacity, 1),
    corrected,
    hours,
    meets,
  };
}
