import { programmeId } from '#domain/ids.ts';
import { usualSuitability, weightsAfter } from '#domain/matching/suitability/weights.ts';
import { type Programme, usualRhythm, usualRules } from '#domain/programme.ts';
import { type Instant, localDate, type ZoneName } from '#domain/time/instant.ts';
import { formOf, type ProgrammeForm, withForm } from './programmeForm.ts';

/** What suits most programmes. */
const usualProgramme = (startsOn: string, zone: ZoneName): Programme => ({
  id: programmeId('programme'),
  name: '',
  purpose: '',
  sponsor: '',
  focus: [],
  startsOn: localDate(startsOn),
  zone,
  rhythm: usualRhythm,
  rules: usualRules,
  suitability: usualSuitability,
  booker: 'mentor',
});

/** A form with everything that suits most programmes already filled in. */
export const emptyForm = (startsOn: string, zone: ZoneName): ProgrammeForm => formOf(usualProgramme(startsOn, zone));

/** The programme as typed just now; `zone` is the lead's own. What no form shows comes from `earlier`, where there is one. */
export function programmeFrom(form: ProgrammeForm, zone: ZoneName, now: Instant, earlier?: Programme): Programme {
  const base = earlier ? followed(earlier) : usualProgramme(form.startsOn, zone);
  return {
    ...withForm(base, form),
    id: programmeId(slug(form.name)),
    retention: { months: form.keptMonths, decidedAt: now },
  };
}

const followed = (earlier: Programme): Programme => ({
  ...earlier,
  suitability: { ...earlier.suitability, weights: weightsAfter(earlier.suitability.weights) },
});

/** `Fresh Eyes 2027` becomes `fresh-eyes-2027`, which is safe as a key; a name without Latin letters gets a number. */
function slug(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  return letters === ''
    ? `programme-${Array.from(name).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1e9, 7)}`
    : letters;
}
