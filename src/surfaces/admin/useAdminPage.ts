import { useEffect } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Programme } from '#domain/programme.ts';
import type { SitePart } from '#ports/siteSetup.ts';
import { useLoad } from '#ui/useLoad.ts';

export type AdminPageState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly status: 'setUp'; readonly parts: readonly SitePart[]; readonly reload: () => Promise<void> }
  | { readonly status: 'noProgramme'; readonly reload: () => Promise<void> }
  | { readonly status: 'programme'; readonly programme: Programme };

/** What the lead must do first: sign in, set up the site, create a programme, or work on it. */
export function useAdminPage(): AdminPageState {
  const { host, services } = useApp();
  const page = useLoad(['admin'], async () => {
    const parts = await services.site.check();
    const isReady = parts.every(({ state }) => state === 'fine');
    const programmes = isReady ? await services.programmes.all() : [];
    return { parts, isReady, programme: programmes[0]?.value };
  });
  const { status } = page;
  useEffect(() => {
    if (status !== 'loading') {
      host.reportReady();
    }
  }, [host, status]);
  if (page.status !== 'ready') {
    return page;
  }
  const { value, reload } = page;
  if (!value.isReady) {
    return { status: 'setUp', parts: value.parts, reload };
  }
  return value.programme ? { status: 'programme', programme: value.programme } : { status: 'noProgramme', reload };
}
