import type { ImportColumn } from '#domain/invitations/importFaults.ts';
import { importFaults } from './importFaults.ts';
import { plural } from './plural.ts';

const columns: Record<ImportColumn, string> = { mail: 'Mail', role: 'Role', topics: 'Topics' };

/** Words for inviting from a file and by department. */
export const inviteDesk = {
  file: {
    title: 'Invite from a file',
    hint: 'A list with a column Mail, and if you like Role and Topics, saved as CSV. Nobody is invited before you have seen what was read.',
    choose: 'Choose a file',
    another: 'Choose another file',
    template: 'Save a template',
    templateName: 'invite-template.csv',
    templateRows: [
      ['Mail', 'Role', 'Topics'],
      ['ada.osei@contoso.example', 'mentor', 'AI tools; Excel'],
      ['omar.haddad@contoso.example', 'mentee', 'AI tools'],
    ],
    role: 'Where the file names no role, as',
    reading: (name: string) => `Reading ${name}`,
    stop: 'Stop',
    tooLarge: (name: string) => `${name} is larger than 20 MB and was not read. Split it into smaller files.`,
    unreadable: (name: string) => `${name} could not be read. Is it still there? Choose it again.`,
    empty: (name: string) => `${name} is empty.`,
    noMailColumn: (name: string, seen: string) =>
      seen === ''
        ? `${name} has no column “Mail”. Give its first row the headings Mail, Role and Topics.`
        : `${name} has no column “Mail”. Its headings are: ${seen}.`,
    columnTwice: (name: string, column: ImportColumn) =>
      `${name} has two columns for “${columns[column]}”. Remove one of them.`,
    read: (name: string, good: number, rows: number) =>
      `${name}: ${good} of ${plural(rows, 'person', 'people')} can be invited.`,
    unread: (headings: string) => `Not needed and not read: ${headings}.`,
    invite: (people: number) => (people === 0 ? 'Invite' : `Invite ${plural(people, 'person', 'people')}`),
    begun: (people: number) =>
      `${plural(people, 'invitation is', 'invitations are')} under way. How far they are stands above.`,
    faultsTitle: (rows: number) => `${plural(rows, 'row needs', 'rows need')} a look`,
    faultsHint: 'Put them right in your file and choose it again: whoever is invited by then is left as they are.',
    saveReport: 'Save the list',
    reportName: 'rows-to-correct.csv',
    reportHeadings: ['Row', 'Column', 'What stands there', 'What is wrong'],
    place: (row: number, column: ImportColumn | undefined) =>
      column === undefined ? `Row ${row}` : `Row ${row}, ${columns[column]}`,
    columns,
    faults: importFaults,
    more: (count: number) => `Show ${plural(count, 'more row', 'more rows')}`,
  },
  remind: {
    title: 'Not answered yet',
    hint: (people: number, days: number, most: number) =>
      `${plural(people, 'person was', 'people were')} invited more than ${days} days ago and ${people === 1 ? 'has' : 'have'} not answered. They find a kind line on their page, nothing more; nobody is reminded more than ${most === 2 ? 'twice' : `${most} times`}.`,
    action: (people: number) => `Remind ${plural(people, 'person', 'people')}`,
  },
  department: {
    title: 'Departments',
    hint: 'How many were asked and have joined. You can ask everybody of a department who was not asked yet.',
    none: 'The directory names no departments.',
    table: 'How far inviting is, by department',
    department: 'Department',
    people: 'People',
    asked: 'Asked',
    joined: 'Joined',
    joinedOf: (joined: number, asked: number) => `${joined} of ${asked}`,
    choose: 'Choose a department',
    option: (department: string, open: number) => `${department} (${open} not asked yet)`,
    more: (count: number) => `Show ${plural(count, 'more department', 'more departments')}`,
  },
};
