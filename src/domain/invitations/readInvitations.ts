import type { Colleague } from '../colleague.ts';
import { csvFile } from '../csv/csvFile.ts';
import { type CsvRow, csvRows } from '../csv/csvRows.ts';
import type { TopicReader } from '../matching/topics/topicReader.ts';
import type { Enrolment, Invitee, Role } from '../participant.ts';
import { type Headings, type HeadingsFound, readHeadings } from './headings.ts';
import type { ImportFault } from './importFaults.ts';
import { addressBook } from './readMail.ts';
import { readRow, type RowReading } from './readRow.ts';

/** What rows are read against. */
export interface ImportGround {
  readonly colleagues: readonly Colleague[];
  readonly enrolments: readonly Pick<Enrolment, 'person' | 'state'>[];
  readonly topics: TopicReader;
  /** The role of everybody where the file names none. */
  readonly role: Role;
}

/** Whom a file names, and each row that is wrong. Nothing is done yet. */
export interface ImportPlan {
  readonly kind: 'read';
  readonly invitees: readonly Invitee[];
  readonly faults: readonly ImportFault[];
  /** Rows that say anything, without the headings. */
  readonly rows: number;
  readonly unread: readonly string[];
}

export type ImportReading = ImportPlan | Exclude<HeadingsFound, { kind: 'found' }> | { readonly kind: 'empty' };

/** Rows between two moments at which a page may draw. */
const rowsAtOnce = 250;

/** Reads a file row by row, and tells now and then how many of its characters are read. */
export function* readInvitations(text: string, ground: ImportGround): Generator<number, ImportReading> {
  const file = csvFile(text);
  const rows = csvRows(file.text, file.separator);
  const first = firstRow(rows);
  if (!first) {
    return { kind: 'empty' };
  }
  const found = readHeadings(first.cells);
  if (found.kind !== 'found') {
    return found;
  }
  const { headings } = found;
  const reading = rowReading(headings, ground);
  const plan = { invitees: [] as Invitee[], faults: [] as ImportFault[], rows: 0 };
  const take = (row: CsvRow): void => {
    if (isBlank(row)) {
      return;
    }
    const { invitee, faults } = readRow(row, reading);
    plan.rows += 1;
    plan.faults.push(...faults);
    if (invitee) {
      plan.invitees.push(invitee);
    }
  };
  if (headings.isBare) {
    take(first);
  }
  for (const row of rows) {
    take(row);
    if (row.row % rowsAtOnce === 0) {
      yield row.row;
    }
  }
  return { kind: 'read', ...plan, unread: headings.unread };
}

const rowReading = (headings: Headings, { colleagues, enrolments, topics, role }: ImportGround): RowReading => ({
  headings,
  book: addressBook(colleagues),
  stateOf: new Map(enrolments.map(({ person, state }) => [person, state])),
  topics,
  role,
  named: new Map(),
});

function firstRow(rows: Generator<CsvRow, void>): CsvRow | undefined {
  for (let next = rows.next(); next.done !== true; next = rows.next()) {
    if (!isBlank(next.value)) {
      return next.value;
    }
  }
  return undefined;
}

/** Spreadsheets leave rows behind in which only separators stand. */
const isBlank = ({ cells, fault }: CsvRow): boolean => fault === undefined && cells.every((cell) => cell.trim() === '');
