import type { ColumnRecord } from './records.ts';

/** People and lookups are read and written by the number of what they point at, in a field of its own name. */
export const fieldNameOf = ({ facet, name }: ColumnRecord): string =>
  facet === 'personOrGroup' || facet === 'lookup' ? `${name}LookupId` : name;

/** Whether the column takes several people, items or choices. */
export const takesSeveral = ({ facet, settings }: ColumnRecord): boolean =>
  (facet === 'personOrGroup' && settings['allowMultipleSelection'] === true) ||
  (facet === 'lookup' && settings['allowMultipleValues'] === true) ||
  (facet === 'choice' && settings['displayAs'] === 'checkBoxes');
