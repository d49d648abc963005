import type { Colleague } from '../colleague.ts';
import type { Enrolment } from '../participant.ts';

/** How far inviting is in one department. */
export interface DepartmentProgress {
  readonly department: string;
  /** Everybody whom the directory counts to it. */
  readonly people: number;
  /** Who was asked, whatever they said; and who has joined, also while they pause. */
  readonly asked: number;
  readonly joined: number;
  /** Who was not asked yet. */
  readonly open: readonly Colleague[];
}

/** Every department that the directory names, in the order of its name. People without one are in none. */
export function departmentProgress(
  colleagues: readonly Colleague[],
  enrolments: readonly Pick<Enrolment, 'person' | 'state'>[],
): readonly DepartmentProgress[] {
  const stateOf = new Map(enrolments.map(({ person, state }) => [person, state]));
  const byDepartment = new Map<string, Colleague[]>();
  for (const colleague of colleagues) {
    const { department } = colleague;
    const known = department === undefined ? undefined : byDepartment.get(department);
    if (known) {
      known.push(colleague);
    } else if (department !== undefined) {
      byDepartment.set(department, [colleague]);
    }
  }
  return [...byDepartment]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([department, people]) => {
      const states = people.flatMap(({ id }) => stateOf.get(id) ?? []);
      return {
        department,
        people: people.length,
        asked: states.length,
        joined: states.filter((state) => state === 'enrolled' || state === 'paused').length,
        open: people.filter(({ id }) => !stateOf.has(id)),
      };
    });
}
