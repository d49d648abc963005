import { useApp } from '#app/appContext.tsx';
import { useReportReady } from '#app/useReportReady.ts';
import { deskFolder } from '#domain/entries.ts';
import type { Programme } from '#domain/programme.ts';
import { placeInTrouble } from '#domain/site/siteDifference.ts';
import type { SiteCheck } from '#ports/siteSetup.ts';
import { useLoad } from '#ui/useLoad.ts';

export type AdminPageState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly status: 'setUp'; readonly check: SiteCheck; readonly reload: () => Promise<void> }
  | { readonly status: 'noProgramme'; readonly reload: () => Promise<void> }
  | {
      readonly status: 'programmes';
      readonly programmes: readonly [Programme, ...(readonly Programme[])];
      readonly reload: () => Promise<void>;
      /** One of them has other settings, and they are kept already. */
      readonly onSaved: (programme: Programme) => void;
    };

/** What the lead must do first: sign in, set up the site, create a programme, or work on it. */
export function useAdminPage(): AdminPageState {
  const { services } = useApp();
  const page = useLoad(['admin'], async () => {
    const check = await services.site.check();
    const lacking = check.differences.flatMap((difference) => placeInTrouble(difference) ?? []);
    const programmes = lacking.every(isDesk) ? await services.programmes.all() : [];
    return { check, isReady: lacking.length === 0, programmes: programmes.map(({ value }) => value) };
  });
  useReportReady(page.status !== 'loading');
  if (page.status !== 'ready') {
    return page;
  }
  const { value, reload } = page;
  const [first, ...others] = value.programmes;
  if (first) {
    const onSaved = (saved: Programme) =>
      page.change((before) => ({
        ...before,
        programmes: before.programmes.map((each) => (each.id === saved.id ? saved : each)),
      }));
    return { status: 'programmes', programmes: [first, ...others], reload, onSaved };
  }
  return value.isReady ? { status: 'noProgramme', reload } : { status: 'setUp', check: value.check, reload };
}

/**
 * SharePoint hides the desk from everybody but leads. Where it alone is lacking and a programme runs, the site was set
 * up by somebody else, and the desk itself says so.
 */
const isDesk = (place: string): boolean => place === `Lead/${deskFolder}`;
