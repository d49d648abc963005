import type { ProgrammeForm } from './programmeForm.ts';

export interface MergedForm {
  readonly form: ProgrammeForm;
  /** What is theirs in it, and was not so before. */
  readonly taken: readonly (keyof ProgrammeForm)[];
}

/** The form of a lead while another one has saved: what this lead changed stays, whatever else is theirs. */
export function mergedForm(before: ProgrammeForm, mine: ProgrammeForm, theirs: ProgrammeForm): MergedForm {
  const fields = fieldsOf(before);
  const taken = fields.filter((field) => isSame(field, before, mine) && !isSame(field, before, theirs));
  return {
    form: { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) },
    taken,
  };
}

/** Whether both say the same in every field. */
export const isSameForm = (one: ProgrammeForm, other: ProgrammeForm): boolean =>
  fieldsOf(one).every((field) => isSame(field, one, other));

const isSame = (field: keyof ProgrammeForm, one: ProgrammeForm, other: ProgrammeForm): boolean =>
  JSON.stringify(one[field]) === JSON.stringify(other[field]);

const fieldsOf = (form: ProgrammeForm): readonly (keyof ProgrammeForm)[] => {
  const named = Object.keys(form);
  return named.filter((name): name is keyof ProgrammeForm => name in form);
};
