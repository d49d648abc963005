import type { Colleague } from '../../colleague.ts';
import type { OrgChart } from '../../orgChart.ts';

/** Steps of a career, the most senior first; each step lists the names that stand for it. */
type CareerSteps = readonly (readonly string[])[];

/**
 * How a programme tells who is senior: by the steps down from the top of the org chart, by the grade that the
 * directory names, or by words in the job title. Never by age.
 */
export type SeniorityRule =
  | { readonly kind: 'levels' }
  | { readonly kind: 'grades'; readonly steps: CareerSteps }
  | { readonly kind: 'titles'; readonly steps: CareerSteps };

/** A level counts down from the top, which is 0; `undefined` when the rule cannot place the person. */
export type LevelOf = (colleague: Colleague) => number | undefined;

/** The levels that a rule gives. Several roots of a chart all count as its top. */
export function levelsBy(rule: SeniorityRule, chart: OrgChart): LevelOf {
  switch (rule.kind) {
    case 'levels':
      return ({ id }) => chart.levelOf(id);
    case 'grades':
      return byGrade(rule.steps);
    case 'titles':
      return byTitle(rule.steps);
  }
}

/** Grades are names, not words: "Grade 7" is not a kind of "Grade". */
function byGrade(steps: CareerSteps): LevelOf {
  const levels = new Map<string, number>();
  for (const [level, names] of steps.entries()) {
    for (const name of names.map(plain)) {
      levels.set(name, levels.get(name) ?? level);
    }
  }
  return ({ grade }) => (grade === undefined ? undefined : levels.get(plain(grade)));
}

/** The name with most words wins, so that a "Deputy Director" is no "Director"; then the most senior step. */
function byTitle(steps: CareerSteps): LevelOf {
  const names = steps
    .flatMap((step, level) => step.map((name) => ({ level, name: plain(name) })))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => b.name.split(' ').length - a.name.split(' ').length || a.level - b.level);
  return ({ jobTitle }) => {
    const title = ` ${plain(jobTitle ?? '')} `;
    return names.find(({ name }) => title.includes(` ${name} `))?.level;
  };
}

/** Lower case, whole words, one blank between them. */
const plain = (name: string): string => (name.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).join(' ');
