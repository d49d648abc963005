import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useReportReady } from '#app/useReportReady.ts';
import { deskFolder } from '#domain/entries.ts';
import type { Programme } from '#domain/programme.ts';
import { placeInTrouble } from '#domain/site/siteDifference.ts';
import type { SiteCheck } from '#ports/siteSetup.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';

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
      /** The desk is on screen: whatever else is to be read keeps nobody waiting. */
      readonly onOpened: () => void;
    };

/** What the lead must do first: sign in, set up the site, create a programme, or work on it. */
export function useAdminPage(): AdminPageState {
  const { services } = useApp();
  const [isOpened, setOpened] = useState(false);
  const programmes = useLoad(['admin', 'programmes'], async () =>
    (await services.programmes.all()).map(({ value }) => value),
  );
  const hasDesk = programmes.status === 'ready' && programmes.value.length > 0;
  const isTime = isOpened || (programmes.status !== 'loading' && !hasDesk);
  const check = useLoad(['admin', 'check'], () => services.site.check(), { isTime });
  const state = stateOf(check, programmes, () => setOpened(true));
  useReportReady(state.status !== 'loading');
  return state;
}

/** Whoever has programmes works on them, and the site is checked after; a check that finds something lacking goes first. */
function stateOf(
  check: Loaded<SiteCheck>,
  programmes: Loaded<readonly Programme[]>,
  onOpened: () => void,
): AdminPageState {
  const reload = async () => void (await Promise.all([readAgain(check), readAgain(programmes)]));
  const lacking = check.status === 'ready' ? placesLacking(check.value) : [];
  if (check.status === 'ready' && !lacking.every(isDesk)) {
    return { status: 'setUp', check: check.value, reload };
  }
  const [first, ...others] = programmes.status === 'ready' ? programmes.value : [];
  if (programmes.status === 'ready' && first) {
    return {
      status: 'programmes',
      programmes: [first, ...others],
      reload,
      onSaved: (saved) => keep(programmes, saved),
      onOpened,
    };
  }
  if (check.status === 'loading' || programmes.status === 'loading') {
    return { status: 'loading' };
  }
  if (check.status === 'failed') {
    return { status: 'failed', error: check.error, retry: () => void reload() };
  }
  if (programmes.status === 'failed') {
    return { status: 'failed', error: programmes.error, retry: () => void reload() };
  }
  return lacking.length === 0 ? { status: 'noProgramme', reload } : { status: 'setUp', check: check.value, reload };
}

const placesLacking = ({ differences }: SiteCheck): readonly string[] =>
  differences.flatMap((difference) => placeInTrouble(difference) ?? []);

async function readAgain(loaded: Loaded<unknown>): Promise<void> {
  if (loaded.status === 'ready') {
    await loaded.reload();
  } else if (loaded.status === 'failed') {
    loaded.retry();
  }
}

const keep = (programmes: Extract<Loaded<readonly Programme[]>, { status: 'ready' }>, saved: Programme) =>
  programmes.change((before) => before.map((each) => (each.id === saved.id ? saved : each)));

/**
 * SharePoint hides the desk from everybody but leads. Where it alone is lacking and a programme runs, the site was set
 * up by somebody else, and the desk itself says so.
 */
const isDesk = (place: string): boolean => place === `Lead/${deskFolder}`;
