import type { SitePart, SiteSetup } from '#ports/siteSetup.ts';

/** A site with these parts, all missing until it is set up. */
export function fakeSiteSetup(...names: readonly string[]): SiteSetup {
  let state: SitePart['state'] = 'missing';
  const parts = (): readonly SitePart[] => names.map((name) => ({ name, state }));
  return {
    check: async () => parts(),
    async provision({ onProgress } = {}) {
      state = 'fine';
      onProgress?.(1, 1);
      return parts();
    },
  };
}
