import { programmeId } from '#domain/ids.ts';
import { usualSuitability } from '#domain/matching/suitability/weights.ts';
import {
  type Booker,
  isWithinLimits,
  type KeptMonths,
  type LimitedNumber,
  longestName,
  type DepartmentRule,
  type Programme,
  type TopicFocus,
  usualKeptMonths,
  usualRhythm,
  usualRules,
} from '#domain/programme.ts';
import { type Instant, localDate, type ZoneName } from '#domain/time/instant.ts';

/** What the lead has typed so far; numbers stay text until the form is sent, so that nothing is lost while typing. */
export interface ProgrammeForm {
  readonly name: string;
  readonly purpose: string;
  readonly sponsor: string;
  readonly focus: readonly TopicFocus[];
  readonly startsOn: string;
  readonly sessionCount: string;
  readonly everyWeeks: string;
  readonly lengthMinutes: string;
  readonly leastLevelGap: string;
  readonly departments: DepartmentRule;
  readonly hasChoices: boolean;
  readonly booker: Booker;
  readonly keptMonths: KeptMonths;
}

/** A form with everything that suits most programmes already filled in. */
export const emptyForm = (startsOn: string): ProgrammeForm => ({
  name: '',
  purpose: '',
  sponsor: '',
  focus: [],
  startsOn,
  sessionCount: String(usualRhythm.sessionCount),
  everyWeeks: String(usualRhythm.everyWeeks),
  lengthMinutes: String(usualRhythm.lengthMinutes),
  leastLevelGap: String(usualRules.leastLevelGap),
  departments: usualRules.departments,
  hasChoices: false,
  booker: 'mentor',
  keptMonths: usualKeptMonths,
});

/** Fields that cannot be sent as they are. */
export type FormFaults = ReadonlySet<'name' | 'startsOn' | LimitedNumber>;

/** What must be mended before the programme can be created; `today` is `YYYY-MM-DD`. */
export function faultsIn(form: ProgrammeForm, today: string): FormFaults {
  const numbers = (['sessionCount', 'everyWeeks', 'lengthMinutes', 'leastLevelGap'] as const).filter(
    (name) => form[name].trim() === '' || !isWithinLimits(name, Number(form[name])),
  );
  return new Set([
    ...(form.name.trim() === '' || form.name.trim().length > longestName ? (['name'] as const) : []),
    ...(form.startsOn < today ? (['startsOn'] as const) : []),
    ...numbers,
  ]);
}

/** The programme as typed just now; `zone` is the lead's own. Every session must be free for both, as the product promises. */
export function programmeFrom(form: ProgrammeForm, zone: ZoneName, now: Instant): Programme {
  const sessionCount = Number(form.sessionCount);
  return {
    id: programmeId(slug(form.name)),
    name: form.name.trim(),
    purpose: form.purpose.trim(),
    sponsor: form.sponsor.trim(),
    focus: form.focus,
    startsOn: localDate(form.startsOn),
    zone,
    rhythm: { sessionCount, everyWeeks: Number(form.everyWeeks), lengthMinutes: Number(form.lengthMinutes) },
    rules: {
      ...usualRules,
      leastLevelGap: Number(form.leastLevelGap),
      departments: form.departments,
      leastFreeSessions: sessionCount,
    },
    suitability: usualSuitability,
    booker: form.booker,
    ...(form.hasChoices && { choices: 'three' }),
    retention: { months: form.keptMonths, decidedAt: now },
  };
}

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
