/** What every section is given. */
export interface SectionOptions {
  /** Where it may write. */
  readonly folder: string;
  /** Only lines whose name contains these words; all when empty. */
  readonly only: string;
  /** Sizes that show that everything works, and nothing else. */
  readonly small: boolean;
}
