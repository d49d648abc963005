import { keptFor } from '#domain/scheduling/keptCalendar.ts';
import { later, type Instant } from '#domain/time/instant.ts';
import { graphLibrary } from '#graph/client.ts';
import { currentHost } from '#hosts/currentHost.ts';
import { msalSignIn, signInLibrary } from '#hosts/msalSignIn.ts';
import type { Appointment } from '#ports/appointment.ts';
import type { App } from './appContext.tsx';
import { type Config, loadConfig } from './config.ts';
import { openPatience } from './patience.ts';
import { openServices } from './services.ts';

export interface AppOptions {
  /** Which application opens the page; a plain browser may open any. */
  readonly kind: 'teams' | 'outlook';
}

/** Reads the configuration, greets the host, and wires everything for the person who opened the page. */
export async function openApp({ kind }: AppOptions): Promise<App> {
  const loading = loadConfig();
  const officeJs = kind === 'outlook' ? async () => (await loading).officeJs : undefined;
  // The first call of every page needs both; they come while the host is greeted. One that fails is fetched again then.
  void Promise.allSettled([signInLibrary(), graphLibrary()]);
  const [config, host] = await Promise.all([loading, currentHost({ officeJs })]);
  const signIn = msalSignIn({
    clientId: config.clientId,
    authority: config.authority,
    knownAuthorities: config.knownAuthorities,
    redirectUri: pageAddress('redirect.html'),
    popupRelayUri: pageAddress('popup.html'),
    loginHint: host.context.loginHint,
  });
  const clock = { now: () => Date.now() as Instant };
  const patience = openPatience(clock);
  const services = openServices({ config: servicesPart(config), signIn, clock, onBusy: patience.begin });
  // Whoever opens any page: a lead may never come back to theirs.
  void services.keptCalendars.forgetEverybodys(later(clock.now(), -keptFor));
  return { host, services, patience, ...(host.context.name === 'outlook' && { appointment: await openAppointment() }) };
}

/** Only the pane in Outlook loads what it takes to write into an appointment. */
async function openAppointment(): Promise<Appointment> {
  const { outlookAppointment } = await import('#hosts/outlookAppointment.ts');
  return outlookAppointment();
}

const servicesPart = ({ graph, site, leadsGroupId, clientId, teamsAppId }: Config) => ({
  graph,
  site,
  leadsGroupId,
  clientId,
  teamsAppId,
});

/** The absolute address of another page of the build, as registered with Entra. */
const pageAddress = (page: string): string => new URL(page, document.baseURI).href;
