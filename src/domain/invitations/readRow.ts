import type { CsvRow } from '../csv/csvRows.ts';
import type { PersonId } from '../ids.ts';
import type { TopicReader } from '../matching/topics/topicReader.ts';
import type { Enrolment, Invitee, Role } from '../participant.ts';
import { type Headings, rolesNamed } from './headings.ts';
import { type ImportColumn, type ImportFault, type ImportFaultKind, importColumns } from './importFaults.ts';
import { type AddressBook, readMail } from './readMail.ts';

/** What one row is read against. */
export interface RowReading {
  readonly headings: Headings;
  readonly book: AddressBook;
  readonly stateOf: ReadonlyMap<PersonId, Enrolment['state']>;
  readonly topics: TopicReader;
  readonly role: Role;
  /** Who was named in which row, and as what: filled as rows are read. */
  readonly named: Map<PersonId, { readonly row: number; readonly role: Role }>;
}

export interface RowRead {
  readonly invitee?: Invitee;
  readonly faults: readonly ImportFault[];
}

/** Reads whom a row invites, or everything that is wrong with it. */
export function readRow(row: CsvRow, reading: RowReading): RowRead {
  const unreadable = shapeFault(row, reading.headings) ?? letterFault(row, reading.headings);
  if (unreadable) {
    return { faults: [unreadable] };
  }
  const cells = cellsOf(row, reading.headings);
  const read = { mail: personOf(cells, reading), role: roleOf(cells, reading), topics: topicsOf(cells, reading) };
  const faults = [read.mail, read.role, read.topics].flatMap((cell) => ('fault' in cell ? [cell.fault] : []));
  if ('fault' in read.mail || 'fault' in read.role || 'fault' in read.topics) {
    return { faults };
  }
  return settled(row, { person: read.mail.value, role: read.role.value, topics: read.topics.value }, reading);
}

/** Nobody is invited twice by one file. */
function settled({ row }: CsvRow, told: Required<Omit<Invitee, 'again'>>, { named }: RowReading): RowRead {
  const { person, role, topics } = told;
  const earlier = named.get(person);
  if (earlier) {
    const kind = earlier.role === role ? 'namedBefore' : 'otherRoleBefore';
    return { faults: [{ kind, row, value: '', earlierRow: earlier.row }] };
  }
  named.set(person, { row, role });
  return { invitee: topics.length === 0 ? { person, role } : { person, role, topics }, faults: [] };
}

/** The cells of a row by what they say. */
interface Cells {
  readonly row: number;
  readonly at: (column: ImportColumn) => string | undefined;
}

const cellsOf = ({ row, cells }: CsvRow, { places }: Headings): Cells => ({
  row,
  at: (column) => {
    const place = places.get(column);
    return place === undefined ? undefined : (cells[place] ?? '').trim();
  },
});

type Read<Value> = { readonly value: Value } | { readonly fault: ImportFault };

const faultAt = (
  kind: ImportFaultKind,
  { row, at }: Cells,
  column: ImportColumn,
  more: Partial<ImportFault> = {},
): { readonly fault: ImportFault } => ({ fault: { kind, row, column, value: shortened(at(column) ?? ''), ...more } });

function personOf(cells: Cells, { book, stateOf }: RowReading): Read<PersonId> {
  const read = readMail(cells.at('mail') ?? '', book);
  if (read.kind === 'fault') {
    return faultAt(read.fault, cells, 'mail');
  }
  const state = stateOf.get(read.colleague.id);
  return state === undefined
    ? { value: read.colleague.id }
    : faultAt(state === 'withdrawn' ? 'hasLeft' : 'isIn', cells, 'mail');
}

function roleOf(cells: Cells, { role }: RowReading): Read<Role> {
  const cell = cells.at('role');
  if (cell === undefined) {
    return { value: role };
  }
  const [named, ...others] = rolesNamed(cell);
  if (cell === '') {
    return faultAt('noRole', cells, 'role');
  }
  if (named === undefined || others.includes(undefined)) {
    return faultAt('unknownRole', cells, 'role');
  }
  return others.length > 0 ? faultAt('bothRoles', cells, 'role') : { value: named };
}

/** More than anybody picks for themselves; above it a cell was filled by mistake. */
const mostTopics = 12;

function topicsOf(cells: Cells, { topics }: RowReading): Read<readonly string[]> {
  const said = (cells.at('topics') ?? '')
    .split(/[;,|\n]/)
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '');
  const unknown = said.find((topic) => !topics.isListed(topic));
  if (said.length > mostTopics) {
    return faultAt('tooManyTopics', cells, 'topics');
  }
  if (unknown !== undefined) {
    const [nearest] = topics.nearest(unknown, 1);
    const more = nearest === undefined ? {} : { nearest: topics.labelOf(nearest) };
    return faultAt('unknownTopic', cells, 'topics', { value: shortened(unknown), ...more });
  }
  return { value: [...new Set(said.map(topics.keyOf))] };
}

/** The row as a whole cannot be read. */
function shapeFault({ row, cells, fault }: CsvRow, { places, width }: Headings): ImportFault | undefined {
  const told = shortened(cells.join(' ').trim());
  if (fault) {
    return { kind: fault, row, value: shortened(cells.at(-1) ?? '') };
  }
  const lastNeeded = Math.max(places.get('mail') ?? 0, places.get('role') ?? 0);
  if (cells.length <= lastNeeded) {
    return { kind: 'tooFewCells', row, value: told };
  }
  const isFuller = cells.slice(width).some((cell) => cell.trim() !== '');
  return isFuller ? { kind: 'tooManyCells', row, value: told } : undefined;
}

const longestCell = 1000;

/** Control characters, and marks without a width but those that join letters. */
const hidden = /(?![\t\r\n])[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** What no cell holds that was written by a person and saved well; a formula would run in the next spreadsheet. */
function letterFault(row: CsvRow, headings: Headings): ImportFault | undefined {
  const cells = cellsOf(row, headings);
  for (const column of importColumns) {
    const cell = cells.at(column) ?? '';
    const kind = letterFaultIn(cell);
    if (kind) {
      return faultAt(kind, cells, column).fault;
    }
  }
  return undefined;
}

function letterFaultIn(cell: string): ImportFaultKind | undefined {
  if (cell.length > longestCell) {
    return 'tooLong';
  }
  if (cell.includes('\uFFFD')) {
    return 'brokenLetters';
  }
  if (hidden.test(cell)) {
    return 'hiddenLetters';
  }
  return /^[=+\-@]/.test(cell) ? 'formula' : undefined;
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
