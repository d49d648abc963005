import { useState, type FormEvent } from 'react';
import { useApp } from '#app/appContext.tsx';
import { toIso } from '#domain/time/instant.ts';
import { zoneNamed } from '#domain/time/zoneNames.ts';
import { createProgramme } from '#useCases/programme/createProgramme.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import { emptyForm, type FormFaults, faultsIn, type ProgrammeForm, programmeFrom } from './programmeForm.ts';

export interface NewProgramme {
  readonly form: ProgrammeForm;
  /** Empty until the form was sent once: nobody is corrected while still typing. */
  readonly faults: FormFaults;
  readonly change: (part: Partial<ProgrammeForm>) => void;
  readonly send: (event: FormEvent) => void;
  readonly create: Action<ProgrammeForm>;
}

/** The form of a new programme: what was typed, what is wrong with it, and sending it. */
export function useNewProgramme(onCreated: () => Promise<void>): NewProgramme {
  const { services } = useApp();
  const today = toIso(services.clock.now()).slice(0, 10);
  const [form, setForm] = useState(() => emptyForm(today));
  const [isChecked, setIsChecked] = useState(false);
  const create = useAction(
    (typed: ProgrammeForm) => createProgramme(services, programmeFrom(typed, ownZone(), services.clock.now())),
    onCreated,
  );
  const faults = faultsIn(form, today);
  return {
    form,
    faults: isChecked ? faults : new Set(),
    change: (part) => setForm((before) => ({ ...before, ...part })),
    send: (event) => {
      event.preventDefault();
      setIsChecked(true);
      if (faults.size === 0) {
        create.run(form);
      }
    },
    create,
  };
}

/** The lead's own zone stands in for people whose mailbox names none. */
function ownZone() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const zone = zoneNamed(timeZone) ?? zoneNamed('Etc/UTC');
  if (zone === undefined) {
    throw new RangeError(`Cannot create a programme: this browser's time zone "${timeZone}" is unknown`);
  }
  return zone;
}
