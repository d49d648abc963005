import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { Reader } from './folders.ts';
import type { Progress } from './progress.ts';

export interface SiteCheck {
  /** The lists, libraries and folders that the site must have, in the order in which they are made. */
  readonly places: readonly string[];
  readonly differences: readonly SiteDifference[];
}

/** The SharePoint site that holds everything. */
export interface SiteSetup {
  /** What is missing or otherwise than planned. Throws `denied` or `missing` when the site cannot be reached. */
  check(): Promise<SiteCheck>;
  /** Whom the site lets in, and so who reads its lists; `undefined` when SharePoint does not show all of them. */
  visitors(): Promise<readonly Reader[] | undefined>;
  /** Who may read and write what they should not, and where no earlier versions are kept. */
  audit(): Promise<readonly SiteDifference[]>;
  /**
   * Makes what is missing and mends what is safe to mend; drops nothing. Safe to run again from any point, and by two
   * leads at once. The site of a newer version is left alone.
   */
  provision(progress?: Progress): Promise<SiteCheck>;
}
