import { deskFolder } from '#domain/entries.ts';

/** A column of ours. `longText` holds up to 63,999 characters and can neither be indexed nor filtered. */
export interface ColumnPlan {
  readonly name: string;
  readonly holds: 'text' | 'longText';
  /** Only indexed columns may be filtered by. Source: github.com/microsoftgraph/microsoft-graph-docs/issues/2279. */
  readonly use: 'shown' | 'filtered' | 'unique';
}

export interface ListPlan {
  readonly name: string;
  readonly template: 'genericList' | 'documentLibrary';
  readonly columns: readonly ColumnPlan[];
}

const longText = (name: string): ColumnPlan => ({ name, holds: 'longText', use: 'shown' });
const text = (name: string, use: ColumnPlan['use']): ColumnPlan => ({ name, holds: 'text', use });

/** What an entry says, all of it. One column is plenty for most; the draft of a large programme needs more. */
export const bodyColumns = ['Body', 'Body2', 'Body3', 'Body4', 'Body5', 'Body6', 'Body7', 'Body8'] as const;

/** Each entry is a small file; its columns carry what it says. The first ones are for looking things up. */
const entryColumns: readonly ColumnPlan[] = [
  text('Kind', 'filtered'),
  text('EntryKey', 'filtered'),
  text('State', 'filtered'),
  text('Session', 'shown'),
  ...bodyColumns.map(longText),
];

/** Everything the site must have, and its version. */
export interface SiteSchema {
  readonly version: number;
  readonly lists: readonly ListPlan[];
  /** The one folder that every site has; those of people and pairs come and go. */
  readonly desk: { readonly library: Library; readonly folder: string };
}

/** In the order in which they are made. Libraries have one folder per person or pair. */
const lists: readonly ListPlan[] = [
  { name: 'Programmes', template: 'genericList', columns: [text('ProgrammeKey', 'unique'), longText('Body')] },
  { name: 'Resources', template: 'genericList', columns: [text('ResourceKey', 'unique'), longText('Body')] },
  { name: 'Recognitions', template: 'genericList', columns: [text('RecognitionKey', 'unique'), longText('Body')] },
  { name: 'People', template: 'documentLibrary', columns: entryColumns },
  { name: 'Private', template: 'documentLibrary', columns: entryColumns },
  { name: 'Pairs', template: 'documentLibrary', columns: entryColumns },
  { name: 'Lead', template: 'documentLibrary', columns: entryColumns },
];

/**
 * The version goes up with every change of the table. Lists, columns and indexes are only ever added: whatever people
 * wrote before stays as it is, and an older app still finds what it knows. Sites of version 1 bear no mark.
 */
export const siteSchema: SiteSchema = { version: 2, lists, desk: { library: 'Lead', folder: deskFolder } };

/** Libraries that hold folders of entries. */
export type Library = 'People' | 'Private' | 'Pairs' | 'Lead';
