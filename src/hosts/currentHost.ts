import type { Host } from '#ports/host.ts';
import { browserHost } from './browserHost.ts';

export interface HostChoice {
  /** Tells the address of office.js for a page that Outlook opens; `undefined` for every other page. */
  readonly officeJs: (() => Promise<string>) | undefined;
}

/** The application around this page: Outlook or Teams when it answers in time, else a plain browser. */
export async function currentHost({ officeJs }: HostChoice): Promise<Host> {
  try {
    if (officeJs !== undefined) {
      const { outlookHost } = await import('./outlookHost.ts');
      return await outlookHost(await officeJs());
    }
    if (isEmbedded()) {
      const { teamsHost } = await import('./teamsHost.ts');
      return await teamsHost();
    }
  } catch (error) {
    // The page still works in a browser; whoever wonders why it looks like one finds the reason here.
    console.warn('No Microsoft 365 application answers around this page, going on as in a browser.', error);
  }
  return browserHost();
}

/** Teams on a phone shows the page without a frame, and says so by this name. */
const isEmbedded = (): boolean => window.parent !== window || 'nativeInterface' in window;
