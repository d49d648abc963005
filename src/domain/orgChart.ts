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
  /** Whether one of the two stands anywhere above the other. */
  readonly isInReportingLine: (a: PersonId, b: PersonId) => boolean;
  readonly sharesManager: (a: PersonId, b: PersonId) => boolean;
  readonly problems: readonly OrgChartProblem[];
}

type Managers = ReadonlyMap<PersonId, PersonId | undefined>;
type Reports = ReadonlyMap<PersonId, readonly PersonId[]>;

/** Time grows with the number of people: 300,000 are a matter of a second. */
export function orgChart(colleagues: readonly Colleague[]): OrgChart {
  const managers: Managers = new Map(colleagues.map(({ id, managerId }) => [id, managerId]));
  const reports = reportsByManager(managers);
  const tops = [...managers].filter(([, manager]) => manager === undefined).map(([person]) => person);
  const roots = tops.filter((person) => reports.has(person));
  const levels = levelsBelow(roots, reports);
  return {
    levelOf: (person) => levels.get(person),
    isInReportingLine: (a, b) => standsAbove(a, b, managers) || standsAbove(b, a, managers),
    sharesManager: (a, b) => managers.get(a) !== undefined && managers.get(a) === managers.get(b),
    problems: [
      ...cycles(managers, levels).map((people) => ({ kind: 'cycle' as const, people })),
      ...withMissingManager(managers).map((person) => ({ kind: 'missingManager' as const, person })),
      ...tops.filter((person) => !reports.has(person)).map((person) => ({ kind: 'standsAlone' as const, person })),
      ...(roots.length > 1 ? [{ kind: 'severalRoots' as const, people: roots }] : []),
    ],
  };
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

function standsAbove(upper: PersonId, lower: PersonId, managers: Managers): boolean {
  const seen = new Set<PersonId>();
  let manager = managers.get(lower);
  while (manager !== undefined && !seen.has(manager)) {
    if (manager === upper) {
      return true;
    }
    seen.add(manager);
    manager = managers.get(manager);
  }
  return false;
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
