import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Enrolment } from '#domain/participant.ts';
import { useAction, type Action } from '#ui/useAction.ts';
import { useLocale } from '#ui/words.tsx';
import { enrol } from '#useCases/programme/enrol.ts';
import { leaveProgramme } from '#useCases/programme/leaveProgramme.ts';
import type { Membership } from '#useCases/programme/openHome.ts';

/** What a person answers when joining. */
type EnrolAnswers = Parameters<typeof enrol>[2];

export interface EnrolFormState {
  readonly answers: EnrolAnswers;
  readonly change: (changed: Partial<EnrolAnswers>) => void;
  /** The question that must be answered before joining, once the person tried. */
  readonly missing: 'teaches' | 'wantsToLearn' | undefined;
  readonly join: () => void;
  readonly joining: Action<undefined>;
  readonly leaving: Action<undefined>;
}

/** Keeps the answers until they are sent. A mentor must teach something, a mentee must want to learn something. */
export function useEnrolForm({ enrolment }: Membership, onChanged: () => Promise<void>): EnrolFormState {
  const { services } = useApp();
  const locale = useLocale();
  const [answers, setAnswers] = useState(() => answersOf(enrolment.value, locale));
  const [wasTried, setWasTried] = useState(false);
  const joining = useAction(async () => await enrol(services, enrolment, answers), onChanged);
  const leaving = useAction(async () => await leaveProgramme(services, enrolment), onChanged);
  const needed = enrolment.value.role === 'mentor' ? 'teaches' : 'wantsToLearn';
  const isMissing = answers[needed].length === 0;
  return {
    answers,
    change: (changed) => setAnswers({ ...answers, ...changed }),
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

function answersOf({ teaches, wantsToLearn, style, languages, capacity }: Enrolment, locale: string): EnrolAnswers {
  const own = languages.length > 0 ? languages : [new Intl.Locale(locale).language];
  return { teaches, wantsToLearn, style, languages: own, capacity: Math.max(capacity, 1) };
}
