import { float, int } from '../reading.ts';

/** At most so many pairs from one group of rows to one group of columns, such as from department to department. */
export interface Quotas {
  /** The group of each row and of each column, numbered from 0. */
  readonly rowGroup: Int32Array;
  readonly columnGroup: Int32Array;
  readonly columnGroups: number;
  /** For each group of rows, one number for each group of columns; Infinity where there is no limit. */
  readonly most: Float64Array;
}

/** The same quota from every group to every other. */
export function sameQuota(rowGroup: Int32Array, columnGroup: Int32Array, most: number): Quotas {
  const [rowGroups, columnGroups] = [highest(rowGroup) + 1, highest(columnGroup) + 1];
  return { rowGroup, columnGroup, columnGroups, most: new Float64Array(rowGroups * columnGroups).fill(most) };
}

/** Which quota the pair of a row and a column counts towards. */
export const quotaOf = ({ rowGroup, columnGroup, columnGroups }: Quotas, row: number, column: number): number =>
  int(rowGroup, row) * columnGroups + int(columnGroup, column);

/** Whether a choice, the columns of each row, exceeds no quota. */
export function keepsQuotas(quotas: Quotas, partners: readonly (readonly number[])[]): boolean {
  const left = quotas.most.slice();
  for (const [row, chosen] of partners.entries()) {
    for (const column of chosen) {
      const quota = quotaOf(quotas, row, column);
      left[quota] = float(left, quota) - 1;
    }
  }
  return left.every((places) => places >= 0);
}

/** Throws a RangeError for quotas that do not fit so many rows and columns, and for limits below 0 or not whole. */
export function checkQuotas(quotas: Quotas, rows: number, columns: number): void {
  const { rowGroup, columnGroup, columnGroups, most } = quotas;
  if (rowGroup.length !== rows || columnGroup.length !== columns) {
    throw new RangeError(
      `Cannot keep quotas of ${rowGroup.length} rows and ${columnGroup.length} columns: expected ${rows} and ${columns}`,
    );
  }
  const fits = highest(columnGroup) < columnGroups && (highest(rowGroup) + 1) * columnGroups <= most.length;
  if (!fits || rowGroup.some((group) => group < 0) || columnGroup.some((group) => group < 0)) {
    throw new RangeError(
      `Cannot keep quotas: a group has no limits; expected limits for all groups to ${highest(rowGroup)} and ${highest(columnGroup)}`,
    );
  }
  const wrong = most.find((limit) => !(limit >= 0) || (limit < Infinity && !Number.isInteger(limit)));
  if (wrong !== undefined) {
    throw new RangeError(`Cannot keep a quota of ${wrong}: expected a whole number from 0, or Infinity for no limit`);
  }
}

const highest = (groups: Int32Array): number => groups.reduce((most, group) => Math.max(most, group), -1);
