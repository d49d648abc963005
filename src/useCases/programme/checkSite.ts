import type { Services } from '#ports/services.ts';
import type { SiteCheck } from '#ports/siteSetup.ts';

/** Holds the whole site against what Turnabout needs: what is there, who may open it, and whether versions are kept. */
export async function checkSite({ site }: Pick<Services, 'site'>): Promise<SiteCheck> {
  const { places, differences } = await site.check();
  // A newer app has rules of its own about who may do what.
  const isNewer = differences.some(({ kind }) => kind === 'newerSite');
  return { places, differences: isNewer ? differences : [...differences, ...(await site.audit())] };
}
