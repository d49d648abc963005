import type { SeniorityRule } from '#domain/matching/people/seniority.ts';
import type { StylePolicy } from '#domain/matching/suitability/weights.ts';
import {
  type Booker,
  type DepartmentRule,
  type KeptMonths,
  type PairingRules,
  type Programme,
  type TopicFocus,
  usualAnswerDays,
  usualKeptMonths,
} from '#domain/programme.ts';
import { type SchedulingSettings, usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { localDate, type Weekday, weekdays } from '#domain/time/instant.ts';

/** What the lead has typed so far; numbers stay text until the form is sent, so that nothing is lost while typing. */
export interface ProgrammeForm {
  readonly name: string;
  readonly purpose: string;
  readonly sponsor: string;
  readonly focus: readonly TopicFocus[];
  readonly startsOn: string;
  /** Empty for none. */
  readonly endsOn: string;
  readonly sessionCount: string;
  readonly everyWeeks: string;
  readonly lengthMinutes: string;
  readonly leastLevelGap: string;
  /** Empty for any number. */
  readonly mostLevelGap: string;
  readonly seniority: SeniorityRule['kind'];
  /** One step a line, names of the same step parted by commas. */
  readonly steps: string;
  readonly departments: DepartmentRule;
  readonly style: StylePolicy;
  readonly hasChoices: boolean;
  readonly booker: Booker;
  readonly answerDays: string;
  /** Empty for none. */
  readonly target: string;
  readonly preferredDays: readonly Weekday[];
  readonly bufferMinutes: string;
  readonly noticeHours: string;
  readonly tentativeIsBusy: boolean;
  readonly focusIsBusy: boolean;
  readonly keptMonths: KeptMonths;
}

/** A programme as a form shows it. */
export function formOf(programme: Programme): ProgrammeForm {
  const { rhythm, rules, scheduling = usualScheduling, retention, answerDays = usualAnswerDays } = programme;
  return {
    name: programme.name,
    purpose: programme.purpose,
    sponsor: programme.sponsor,
    focus: programme.focus,
    startsOn: programme.startsOn,
    endsOn: programme.endsOn ?? '',
    sessionCount: String(rhythm.sessionCount),
    everyWeeks: String(rhythm.everyWeeks),
    lengthMinutes: String(rhythm.lengthMinutes),
    leastLevelGap: String(rules.leastLevelGap),
    mostLevelGap: rules.mostLevelGap === undefined ? '' : String(rules.mostLevelGap),
    seniority: rules.seniority.kind,
    steps: rules.seniority.kind === 'levels' ? '' : rules.seniority.steps.map((names) => names.join(', ')).join('\n'),
    departments: rules.departments,
    style: programme.suitability.style,
    hasChoices: programme.choices !== undefined,
    booker: programme.booker,
    answerDays: String(answerDays),
    target: programme.target === undefined ? '' : String(programme.target),
    preferredDays: scheduling.preferredDays,
    bufferMinutes: String(scheduling.bufferMinutes),
    noticeHours: String(scheduling.noticeHours),
    tentativeIsBusy: scheduling.tentative === 'blocked',
    focusIsBusy: scheduling.focus === 'blocked',
    keptMonths: retention?.months ?? usualKeptMonths,
  };
}

/** The settings of another programme for a new one: all but its name and its days. */
export const copiedForm = (earlier: Programme, { name, startsOn }: ProgrammeForm): ProgrammeForm => ({
  ...formOf(earlier),
  name,
  startsOn,
  endsOn: '',
});

/** The programme with what was typed; what no form shows stays as it is. */
export function withForm(programme: Programme, form: ProgrammeForm): Programme {
  const { choices: _choices, endsOn: _endsOn, target: _target, scheduling: standing, ...others } = programme;
  const scheduling = schedulingFrom(form, standing ?? usualScheduling);
  return {
    ...others,
    name: form.name.trim(),
    purpose: form.purpose.trim(),
    sponsor: form.sponsor.trim(),
    focus: form.focus,
    startsOn: localDate(form.startsOn),
    ...(form.endsOn !== '' && { endsOn: localDate(form.endsOn) }),
    rhythm: rhythmFrom(form),
    // Every session must be free for both, as the product promises.
    rules: { ...rulesFrom(form), leastFreeSessions: Number(form.sessionCount) },
    suitability: { ...programme.suitability, style: form.style },
    booker: form.booker,
    ...(form.hasChoices && { choices: 'three' }),
    answerDays: Number(form.answerDays),
    ...(form.target.trim() !== '' && { target: Number(form.target) }),
    scheduling,
  };
}

export const rhythmFrom = (form: ProgrammeForm): Programme['rhythm'] => ({
  sessionCount: Number(form.sessionCount),
  everyWeeks: Number(form.everyWeeks),
  lengthMinutes: Number(form.lengthMinutes),
});

type RuleFields = 'seniority' | 'steps' | 'leastLevelGap' | 'mostLevelGap' | 'departments';

/** Who may be paired with whom, as far as it was typed. */
export const rulesFrom = (form: Pick<ProgrammeForm, RuleFields>): Omit<PairingRules, 'leastFreeSessions'> => ({
  seniority: form.seniority === 'levels' ? { kind: 'levels' } : { kind: form.seniority, steps: stepsIn(form.steps) },
  leastLevelGap: Number(form.leastLevelGap),
  mostLevelGap: form.mostLevelGap.trim() === '' ? undefined : Number(form.mostLevelGap),
  departments: form.departments,
});

/** Lines without a name say nothing. */
export const stepsIn = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])))
    .filter((names) => names.length > 0);

const schedulingFrom = (form: ProgrammeForm, standing: SchedulingSettings): SchedulingSettings => ({
  ...standing,
  preferredDays: weekdays.filter((day) => form.preferredDays.includes(day)),
  bufferMinutes: Number(form.bufferMinutes),
  noticeHours: Number(form.noticeHours),
  tentative: form.tentativeIsBusy ? 'blocked' : 'soft',
  focus: form.focusIsBusy ? 'blocked' : 'soft',
});
