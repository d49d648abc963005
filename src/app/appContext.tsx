import { createContext, use, type ReactNode } from 'react';
import type { Appointment } from '#ports/appointment.ts';
import type { Host } from '#ports/host.ts';
import type { Patience } from '#ports/patience.ts';
import type { Services } from '#ports/services.ts';

/** What every screen of a surface can ask for. */
export interface App {
  readonly host: Host;
  readonly services: Services;
  readonly patience: Patience;
  /** The appointment beside the pane; `undefined` on every page that Outlook did not open. */
  readonly appointment?: Appointment;
}

const AppContext = createContext<App | undefined>(undefined);

export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

export function useApp(): App {
  const app = use(AppContext);
  if (!app) {
    throw new Error('Cannot use the app here: this screen is not inside an AppProvider');
  }
  return app;
}
