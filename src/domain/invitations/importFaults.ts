import { csvFaults } from '../csv/csvRows.ts';

export const importColumns = ['mail', 'role', 'topics'] as const;
/** What a file may say of each person. */
export type ImportColumn = (typeof importColumns)[number];

export const importFaultKinds = [
  ...csvFaults,
  'tooFewCells',
  'tooManyCells',
  'tooLong',
  'brokenLetters',
  'hiddenLetters',
  'formula',
  'noAddress',
  'nameOnly',
  'severalAddresses',
  'notAnAddress',
  'outsideAddress',
  'unknownAddress',
  'sharedAddress',
  'namedBefore',
  'otherRoleBefore',
  'isIn',
  'hasLeft',
  'noRole',
  'bothRoles',
  'unknownRole',
  'unknownTopic',
  'tooManyTopics',
] as const;
/** Why nobody can be invited by a row. */
export type ImportFaultKind = (typeof importFaultKinds)[number];

/** What is wrong with one cell, or with a whole row. */
export interface ImportFault {
  readonly kind: ImportFaultKind;
  /** As a spreadsheet counts, the heading being the first. */
  readonly row: number;
  /** None where the row as a whole cannot be read. */
  readonly column?: ImportColumn;
  /** What stands there, shortened. */
  readonly value: string;
  /** The row that named the same person before. */
  readonly earlierRow?: number;
  /** The listed topic that is spelt most like it. */
  readonly nearest?: string;
}
