import type { Colleague } from '../../colleague.ts';
import type { OrgChart } from '../../orgChart.ts';
import type { PairingRules } from '../../programme.ts';
import { levelsBy } from './seniority.ts';

/** How many people the rules of a programme let in, before reporting lines, wishes and calendars are looked at. */
export interface Qualifying {
  /** There is somebody whom they could teach. */
  readonly mentors: number;
  /** There is somebody who could teach them. */
  readonly mentees: number;
  /** The rule cannot tell their level, or must know a department that the directory does not name. */
  readonly unplaced: number;
}

type Rules = Pick<PairingRules, 'seniority' | 'leastLevelGap' | 'mostLevelGap' | 'departments'>;

/** People of one level and department: whoever is alike has the same partners. */
interface Kin {
  readonly level: number;
  readonly department: string;
  readonly count: number;
}

/**
 * Counts everybody who could teach or learn. People who are alike are counted together, so the time grows with the number
 * of people and of levels, not with the number of pairs.
 */
export function whoQualifies(rules: Rules, colleagues: readonly Colleague[], chart: OrgChart): Qualifying {
  const kin = kinOf(rules, colleagues, chart);
  const placed = kin.reduce((sum, { count }) => sum + count, 0);
  const partners = partnerCounter(rules, kin);
  const count = (hasPartner: (one: Kin) => boolean): number =>
    kin.filter(hasPartner).reduce((sum, one) => sum + one.count, 0);
  return {
    mentors: count((one) => partners(one, 'above') > 0),
    mentees: count((one) => partners(one, 'below') > 0),
    unplaced: colleagues.length - placed,
  };
}

function kinOf(rules: Rules, colleagues: readonly Colleague[], chart: OrgChart): readonly Kin[] {
  const levelOf = levelsBy(rules.seniority, chart);
  const counts = new Map<string, Kin>();
  for (const colleague of colleagues) {
    const level = levelOf(colleague);
    const department = colleague.department ?? '';
    if (level !== undefined && (rules.departments !== 'different' || department !== '')) {
      const name = `${level} ${department}`;
      counts.set(name, { level, department, count: (counts.get(name)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

/** How many stand so far above or below that they could be partners. */
function partnerCounter(
  { leastLevelGap, mostLevelGap, departments }: Rules,
  kin: readonly Kin[],
): (one: Kin, side: 'above' | 'below') => number {
  const onLevel = new Map<number, number>();
  const inDepartment = new Map<string, number>();
  for (const { level, department, count } of kin) {
    onLevel.set(level, (onLevel.get(level) ?? 0) + count);
    inDepartment.set(`${level} ${department}`, count);
  }
  const levels = [...onLevel.keys()];
  return (one, side) =>
    levels
      .filter((level) => {
        const gap = side === 'above' ? one.level - level : level - one.level;
        return gap >= leastLevelGap && gap <= (mostLevelGap ?? Infinity);
      })
      .reduce((sum, level) => {
        const same = departments === 'different' ? (inDepartment.get(`${level} ${one.department}`) ?? 0) : 0;
        return sum + (onLevel.get(level) ?? 0) - same;
      }, 0);
}
