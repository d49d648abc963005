import { useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '#app/appContext.tsx';
import type { Programme } from '#domain/programme.ts';
import { toIso } from '#domain/time/instant.ts';
import { zoneNamed } from '#domain/time/zoneNames.ts';
import { createProgramme } from '#useCases/programme/createProgramme.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import { focusFirstFault } from './focusFirstFault.ts';
import { type FormFaults, faultsIn } from './formFaults.ts';
import { emptyForm, programmeFrom } from './newProgramme.ts';
import { copiedForm, type ProgrammeForm } from './programmeForm.ts';

export interface NewProgramme {
  readonly form: ProgrammeForm;
  /** Whose settings it began with. */
  readonly copied: Programme | undefined;
  /** Empty until the form was sent once: nobody is corrected while still typing. */
  readonly faults: FormFaults;
  readonly change: (part: Partial<ProgrammeForm>) => void;
  /** Takes over the settings of an earlier programme, or what suits most; the name and the days stay. */
  readonly copy: (earlier: Programme | undefined) => void;
  readonly send: (event: FormEvent<HTMLFormElement>) => void;
  readonly create: Action<ProgrammeForm>;
}

/** The form of a new programme: what was typed, what is wrong with it, and sending it. */
export function useNewProgramme(onCreated: (programme: Programme) => Promise<void>): NewProgramme {
  const { services } = useApp();
  const today = toIso(services.clock.now()).slice(0, 10);
  const [form, setForm] = useState(() => emptyForm(today, ownZone()));
  const [copied, setCopied] = useState<Programme>();
  const [isChecked, setIsChecked] = useState(false);
  const create = useAction(async (typed: ProgrammeForm) => {
    const programme = programmeFrom(typed, ownZone(), services.clock.now(), copied);
    await createProgramme(services, programme);
    return programme;
  }, onCreated);
  const faults = faultsIn(form, today);
  return {
    form,
    copied,
    faults: isChecked ? faults : new Set(),
    change: (part) => setForm((before) => ({ ...before, ...part })),
    copy: (earlier) => {
      setCopied(earlier);
      setForm((before) =>
        earlier ? copiedForm(earlier, before) : { ...emptyForm(before.startsOn, ownZone()), name: before.name },
      );
    },
    send: (event) => {
      event.preventDefault();
      const sent = event.currentTarget;
      flushSync(() => setIsChecked(true));
      if (faults.size === 0) {
        create.run(form);
      } else {
        focusFirstFault(sent);
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
