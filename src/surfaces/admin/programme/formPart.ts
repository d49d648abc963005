import type { FormFaults } from './formFaults.ts';
import type { ProgrammeForm } from './programmeForm.ts';

/** What each part of the form shows, and how it tells what was typed. */
export interface FormPartProps {
  readonly form: ProgrammeForm;
  readonly faults: FormFaults;
  readonly onChange: (part: Partial<ProgrammeForm>) => void;
}
