import type { ColumnDefinition } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { ColumnPlan, ListPlan } from '../schema.ts';
import type { FoundList } from './foundLists.ts';

/** How a list or library differs from its plan; columns beyond the plan are somebody's own, and none of our business. */
export function listDifferences(plan: ListPlan, found: FoundList | undefined): readonly SiteDifference[] {
  const place = plan.name;
  if (!found) {
    return [{ kind: 'placeMissing', place }];
  }
  if (found.template !== plan.template) {
    return [{ kind: 'placeOfOtherKind', place }];
  }
  const columns = new Map(found.columns.map((column) => [column.name, column]));
  return [
    ...(found.title === place ? [] : [{ kind: 'placeRenamed' as const, place, name: found.title }]),
    ...plan.columns.flatMap((column) => {
      const kind = differenceOf(column, columns.get(column.name));
      return kind ? [{ kind, place, column: column.name }] : [];
    }),
  ];
}

type ColumnDifference = 'columnMissing' | 'columnOfOtherType' | 'notUnique' | 'indexMissing';

function differenceOf(plan: ColumnPlan, found: ColumnDefinition | undefined): ColumnDifference | undefined {
  if (!found) {
    return 'columnMissing';
  }
  if (!isOfType(plan, found)) {
    return 'columnOfOtherType';
  }
  if (plan.use === 'unique' && !found.enforceUniqueValues) {
    return 'notUnique';
  }
  return plan.use !== 'shown' && !found.indexed ? 'indexMissing' : undefined;
}

/** Rich text would be rewritten by SharePoint, so text of several lines must be plain. */
function isOfType({ holds }: ColumnPlan, { text }: ColumnDefinition): boolean {
  const isLong = text?.allowMultipleLines ?? false;
  return text != null && (holds === 'longText' ? isLong && text.textType !== 'richText' : !isLong);
}
