import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useReportReady } from '#app/useReportReady.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import type { KeptHome } from '#useCases/tidying/keepToTime.ts';
import { useLoad, type Loaded } from '#ui/useLoad.ts';
import { tabPageOf, type TabPage } from './tabPage.ts';

export interface PersonalTabState {
  readonly home: Loaded<KeptHome>;
  readonly page: TabPage;
  readonly open: (page: TabPage) => void;
}

/** Reads what concerns the person, and keeps which page is open; a deep link names the first one. */
export function usePersonalTab(): PersonalTabState {
  const { host, services } = useApp();
  const home = useLoad(['home'], async () => {
    const [{ keepToTime }, found] = await Promise.all([import('#useCases/tidying/keepToTime.ts'), openHome(services)]);
    return await keepToTime(services, found);
  });
  useReportReady(home.status !== 'loading');
  const [page, open] = useState<TabPage>(() => tabPageOf(host.context.page));
  return { home, page, open };
}
