import type { Role } from '../participant.ts';
import { type ImportColumn, importColumns } from './importFaults.ts';

/** Which cell of a row says what. */
export interface Headings {
  readonly places: ReadonlyMap<ImportColumn, number>;
  /** The file has no line of headings: its first line speaks of somebody. */
  readonly isBare: boolean;
  /** How many cells a row has at most. */
  readonly width: number;
  /** Columns that are not read. */
  readonly unread: readonly string[];
}

export type HeadingsFound =
  | { readonly kind: 'found'; readonly headings: Headings }
  | { readonly kind: 'noMailColumn'; readonly seen: readonly string[] }
  | { readonly kind: 'columnTwice'; readonly column: ImportColumn };

/** Headings that people and programs write over such columns; small words and signs between letters do not matter. */
const meanings: Readonly<Record<ImportColumn, string>> = {
  mail: 'mail email mailaddress emailaddress address upn userprincipalname mailadresse emailadresse adresse adresseemail adressemail courriel correo correoelectronico البريدالإلكتروني',
  role: 'role rolle rôle rol الدور',
  topics: 'topics topic themen thema sujets sujet thèmes temas tema المواضيع',
};

const columnOf = (heading: string): ImportColumn | undefined => {
  const bare = heading.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  return bare === '' ? undefined : importColumns.find((column) => meanings[column].split(' ').includes(bare));
};

/** Reads the first line of a file. Without headings, its cells are an address, a role and topics, in this order. */
export function readHeadings(cells: readonly string[]): HeadingsFound {
  if (cells[0]?.includes('@')) {
    const places = new Map(importColumns.slice(0, cells.length).map((column, place) => [column, place] as const));
    return { kind: 'found', headings: { places, isBare: true, width: importColumns.length, unread: [] } };
  }
  const columns = cells.map(columnOf);
  const twice = columns.find((column, place) => column !== undefined && columns.indexOf(column) !== place);
  if (twice) {
    return { kind: 'columnTwice', column: twice };
  }
  if (!columns.includes('mail')) {
    return { kind: 'noMailColumn', seen: cells.map((cell) => cell.trim()).filter((cell) => cell !== '') };
  }
  const places = new Map(columns.flatMap((column, place) => (column ? [[column, place] as const] : [])));
  const unread = cells.filter((cell, place) => columns[place] === undefined && cell.trim() !== '');
  return { kind: 'found', headings: { places, isBare: false, width: cells.length, unread } };
}

const roleNames: Readonly<Record<string, Role>> = {
  mentor: 'mentor',
  mentorin: 'mentor',
  mentora: 'mentor',
  mentore: 'mentor',
  mentee: 'mentee',
  mentees: 'mentee',
  mentors: 'mentor',
};

/** The roles that a cell names, in whatever order. */
export const rolesNamed = (cell: string): ReadonlySet<Role | undefined> =>
  new Set(
    cell
      .toLowerCase()
      .split(/\s*(?:[,;/+&]|\band\b|\bor\b|\bund\b|\bet\b|\by\b)\s*|\s+/)
      .filter((word) => word !== '')
      .map((word) => roleNames[word]),
  );
