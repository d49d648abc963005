import { AppProvider } from '#app/appContext.tsx';
import { openApp } from '#app/openApp.ts';
import { mountSurface } from '#ui/mountSurface.tsx';
import { MeetingPanel } from './MeetingPanel.tsx';

mountSurface(
  () => openApp({ kind: 'teams' }),
  (app) => (
    <AppProvider app={app}>
      <MeetingPanel />
    </AppProvider>
  ),
);
