import type { UserRecord } from './records.ts';

/**
 * The colleagues with the faults that every real directory has: some without a manager although they are not at the
 * top, some without a department, and two who report to each other. Always the same people for the same list.
 */
export function spoil(users: readonly UserRecord[]): UserRecord[] {
  const withReports = new Set(users.map(({ managerId }) => managerId));
  const alone = users.filter(({ id, managerId }) => managerId !== null && !withReports.has(id));
  const withoutManager = new Set(everyNth(alone, 401).map(({ id }) => id));
  const withoutDepartment = new Set(everyNth(alone, 367).map(({ id }) => id));
  const cycle = twoToCloseACycle(users);
  return users.map((user) => ({
    ...user,
    ...(withoutManager.has(user.id) && { managerId: null }),
    ...(withoutDepartment.has(user.id) && { department: null }),
    ...(user.id === cycle?.manager && { managerId: cycle.report }),
  }));
}

/** The first person below the top whose only report has no reports: closing a cycle there cuts off nobody else. */
function twoToCloseACycle(users: readonly UserRecord[]): { manager: string; report: string } | undefined {
  const reports = reportsByManager(users);
  for (const { id, managerId } of users) {
    const [only, ...others] = reports.get(id) ?? [];
    if (managerId !== null && only && others.length === 0 && !reports.has(only.id)) {
      return { manager: id, report: only.id };
    }
  }
  return undefined;
}

function reportsByManager(users: readonly UserRecord[]): Map<string, UserRecord[]> {
  const reports = new Map<string, UserRecord[]>();
  for (const user of users) {
    const manager = user.managerId ?? '';
    const known = reports.get(manager);
    if (known) {
      known.push(user);
    } else {
      reports.set(manager, [user]);
    }
  }
  return reports;
}

const everyNth = (users: readonly UserRecord[], n: number): UserRecord[] => users.filter((_, i) => i % n === n - 1);
