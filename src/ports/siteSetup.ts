import type { Progress } from './progress.ts';

/** One thing the site must have, and how it stands. */
export interface SitePart {
  /** A list, library, column or folder, such as `People` or `People.Kind`. */
  readonly name: string;
  readonly state: 'fine' | 'missing' | 'different';
}

/** The SharePoint site that holds everything. */
export interface SiteSetup {
  /** Every part with its state. Throws `denied` or `missing` when the site itself cannot be reached. */
  check(): Promise<readonly SitePart[]>;
  /** Makes what is missing, changes nothing that is there; safe to run again and by two leads at once. */
  provision(progress?: Progress): Promise<readonly SitePart[]>;
}
