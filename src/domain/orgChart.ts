import { type ChartPlace, chartPlaces } from './chartPlaces.ts';
import type { Colleague } from './colleague.ts';
import type { PersonId } from './ids.ts';

/** What the lead should know, or mend in the directory, before levels are trusted. */
type OrgChartProblem =
  | { readonly kind: 'cycle'; readonly people: readonly PersonId[] }
  | { readonly kind: 'missingManager'; readonly person: PersonId }
  | { readonly kind: 'standsAlone'; readonly person: PersonId }
  | { readonly kind: 'severalRoots'; readonly people: readonly PersonId[] };

/** Who stands where and under whom, read from everybody's manager. */
export interface OrgChart {
  /** Steps down from the top, which is 0; `undefined` when the directory does not tell. */
  readonly levelOf: (person: PersonId) => number | undefined;
  /** `undefined` when the person is not in the directory. */
  readonly placeOf: (person: PersonId) => ChartPlace | undefined;
  readonly managerOf: (person: PersonId) => PersonId | undefined;
  /** Who heads the part of the organisation that the person belongs to, directly below the top; the top belongs to none. */
  readonly divisionOf: (person: PersonId) => PersonId | undefined;
  /** Whether one of the two stands anywhere above the other. */
  readonly isInReportingLine: (a: PersonId, b: PersonId) => boolean;
  readonly sharesManager: (a: PersonId, b: PersonId) => boolean;
  readonly problems: readonly OrgChartProblem[];
}

/** Somebody, and whom they report to. */
export type Reporting = Pick<Colleague, 'id' | 'managerId'>;

type Managers = ReadonlyMap<PersonId, PersonId | undefined>;
type Reports = ReadonlyMap<PersonId, readonly PersonId[]>;

/** Time grows with the number of people: 300,000 are a matter of a second. */
export function orgChart(colleagues: readonly Reporting[]): OrgChart {
  const steps = orgChartSteps(colleagues);
  let at = steps.next();
  while (at.done !== true) {
    at = steps.next();
  }
  return at.value;
}

/** The same in steps, so that a page with very many people can answer in between. */
export function* orgChartSteps(colleagues: readonly Reporting[]): Generator<undefined, OrgChart, undefined> {
  const managers: Managers = new Map(colleagues.map(({ id, managerId }) => [id, managerId]));
  yield;
  const reports = reportsByManager(managers);
  yield;
  const tops = [...managers].filter(([, manager]) => manager === undefined).map(([person]) => person);
  const roots = tops.filter((person) => reports.has(person));
  const levels = levelsBelow(roots, reports);
  yield;
  const circles = cycles(managers, levels);
  yield;
  const placeOf = chartPlaces(managers, circles);
  yield;
  return {
    levelOf: (person) => levels.get(person),
    placeOf,
    managerOf: (person) => managers.get(person),
    divisionOf: (person) => headAtLevelOne(person, managers, levels),
    isInReportingLine: (a, b) => isWithin(placeOf(a), placeOf(b)) || isWithin(placeOf(b), placeOf(a)),
    sharesManager: (a, b) => managers.get(a) !== undefined && managers.get(a) === managers.get(b),
    problems: [
      ...circles.map((people) => ({ kind: 'cycle' as const, people })),
      ...withMissingManager(managers).map((person) => ({ kind: 'missingManager' as const, person })),
      ...tops.filter((person) => !reports.has(person)).map((person) => ({ kind: 'standsAlone' as const, person })),
      ...(roots.length > 1 ? [{ kind: 'severalRoots' as const, people: roots }] : []),
    ],
  };
}

/** Whether the first of the two places is the second, or anywhere below it. */
const isWithin = (lower: ChartPlace | undefined, upper: ChartPlace | undefined): boolean =>
  lower !== undefined && upper !== undefined && upper.enters <= lower.enters && lower.enters < upper.leaves;

/** Whoever has a level stands below a root, so this ends. */
function headAtLevelOne(
  person: PersonId,
  managers: Managers,
  levels: ReadonlyMap<PersonId, number>,
): PersonId | undefined {
  let head: PersonId | undefined = person;
  while (head !== undefined && (levels.get(head) ?? 0) > 1) {
    head = managers.get(head);
  }
  return head !== undefined && levels.get(head) === 1 ? head : undefined;
}

function reportsByManager(managers: Managers): Reports {
  const reports = new Map<PersonId, PersonId[]>();
  for (const [person, manager] of managers) {
    if (manager !== undefined) {
      const siblings = reports.get(manager) ?? [];
      siblings.push(person);
      reports.set(manager, siblings);
    }
  }
  return reports;
}

/** Breadth first from the roots, so whoever hangs below a cycle or a missing manager is never reached. */
function levelsBelow(roots: readonly PersonId[], reports: Reports): ReadonlyMap<PersonId, number> {
  const levels = new Map<PersonId, number>();
  let layer = roots;
  for (let level = 0; layer.length > 0; level += 1) {
    for (const person of layer) {
      levels.set(person, level);
    }
    layer = layer.flatMap((person) => reports.get(person) ?? []);
  }
  return levels;
}

const withMissingManager = (managers: Managers): readonly PersonId[] =>
  [...managers].filter(([, manager]) => manager !== undefined && !managers.has(manager)).map(([person]) => person);

/** Each cycle once, manager after manager, among the people who have no level: those who have one never lead to a cycle. */
function cycles(managers: Managers, levels: ReadonlyMap<PersonId, number>): readonly (readonly PersonId[])[] {
  const found: (readonly PersonId[])[] = [];
  const walked = new Set<PersonId>();
  for (const start of [...managers.keys()].filter((person) => !levels.has(person))) {
    const path = new Set<PersonId>();
    let person: PersonId | undefined = start;
    while (person !== undefined && !walked.has(person)) {
      walked.add(person);
      path.add(person);
      person = managers.get(person);
    }
    if (person !== undefined && path.has(person)) {
      const steps = [...path];
      found.push(steps.slice(steps.indexOf(person)));
    }
  }
  return found;
}
