import type { SiteRecord } from './records.ts';

type Filled = 'columns' | 'links' | 'lists' | 'recycled' | 'userNumbers';

/** A site in which nobody has done anything yet. */
export const newSite = (site: Omit<SiteRecord, Filled>): SiteRecord => ({
  ...site,
  columns: [],
  links: new Map(),
  lists: new Map(),
  recycled: [],
  userNumbers: new Map(),
});
