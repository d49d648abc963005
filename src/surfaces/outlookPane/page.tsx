import { AppProvider } from '#app/appContext.tsx';
import { openApp } from '#app/openApp.ts';
import { mountSurface } from '#ui/mountSurface.tsx';
import { OutlookPane } from './OutlookPane.tsx';

mountSurface(
  () => openApp({ kind: 'outlook' }),
  (app) => (
    <AppProvider app={app}>
      <OutlookPane />
    </AppProvider>
  ),
);
