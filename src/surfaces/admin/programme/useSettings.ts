import { useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '#app/appContext.tsx';
import type { Programme } from '#domain/programme.ts';
import { toIso } from '#domain/time/instant.ts';
import type { Stored } from '#ports/folders.ts';
import { type EditOutcome, editProgramme } from '#useCases/programme/editProgramme.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import { focusFirstFault } from './focusFirstFault.ts';
import { type FormFaults, faultsIn } from './formFaults.ts';
import { isSameForm, mergedForm } from './mergedForm.ts';
import { formOf, type ProgrammeForm, withForm } from './programmeForm.ts';

export interface Settings {
  readonly form: ProgrammeForm;
  readonly faults: FormFaults;
  readonly change: (part: Partial<ProgrammeForm>) => void;
  readonly send: (event: FormEvent<HTMLFormElement>) => void;
  readonly save: Action<ProgrammeForm>;
  readonly isSaved: boolean;
  /** What another lead changed meanwhile, and is in the form now; `undefined` when nobody did. */
  readonly taken: readonly (keyof ProgrammeForm)[] | undefined;
}

/** The settings of a programme as a lead changes them; what another lead saves meanwhile is told, and lost to neither. */
export function useSettings(stored: Stored<Programme>, onSaved: (programme: Programme) => void): Settings {
  const { services } = useApp();
  const [base, setBase] = useState(stored);
  const [form, setForm] = useState(() => formOf(stored.value));
  const [isChecked, setIsChecked] = useState(false);
  const [last, setLast] = useState<EditOutcome['kind']>();
  const [taken, setTaken] = useState<Settings['taken']>();
  const settle = (outcome: EditOutcome) => {
    setLast(outcome.kind);
    if (outcome.kind === 'saved') {
      setBase(outcome.stored);
      setForm(formOf(outcome.stored.value));
      setTaken(undefined);
      onSaved(outcome.stored.value);
    } else {
      const merged = mergedForm(formOf(base.value), form, formOf(outcome.theirs.value));
      setBase(outcome.theirs);
      setForm(merged.form);
      setTaken(merged.taken);
    }
  };
  const save = useAction(
    (typed: ProgrammeForm) => editProgramme(services, withForm(base.value, typed), base.version),
    settle,
  );
  const today = toIso(services.clock.now()).slice(0, 10);
  // A day that is past already may stay; another one may not be set there.
  const faults = faultsIn(form, form.startsOn === base.value.startsOn ? base.value.startsOn : today);
  return {
    form,
    faults: isChecked ? faults : new Set(),
    change: (part) => setForm((before) => ({ ...before, ...part })),
    send: (event) => {
      event.preventDefault();
      const sent = event.currentTarget;
      flushSync(() => setIsChecked(true));
      if (faults.size === 0) {
        save.run(form);
      } else {
        focusFirstFault(sent);
      }
    },
    save,
    isSaved: last === 'saved' && isSameForm(form, formOf(base.value)),
    taken,
  };
}
