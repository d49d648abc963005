import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { SiteSetup } from '#ports/siteSetup.ts';

/** A site with these places, all missing until it is set up. */
export function fakeSiteSetup(...places: readonly string[]): SiteSetup {
  let differences: readonly SiteDifference[] = places.map((place) => ({ kind: 'placeMissing', place }));
  return {
    check: async () => ({ places, differences }),
    visitors: async () => [{ id: undefined, name: 'Turnabout Visitors', mayWrite: false }],
    audit: async () => [],
    async provision({ onProgress } = {}) {
      differences = [];
      onProgress?.(1, 1);
      return { places, differences };
    },
  };
}
