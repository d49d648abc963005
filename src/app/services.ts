import type { Clock } from '#ports/clock.ts';
import type { Services } from '#ports/services.ts';
import type { SignIn } from '#ports/signIn.ts';
import { graphClient } from '#graph/client.ts';
import { graphDirectory } from '#graph/directory.ts';
import { selectedSite } from '#graph/scopes.ts';
import { browserDrafts } from '#hosts/browserDrafts.ts';
import { browserKeptCalendars } from '#hosts/browserKeptCalendars.ts';
import { pairEntries } from '#store/codecs/pairEntries.ts';
import { personEntries } from '#store/codecs/personEntries.ts';
import { privateEntries } from '#store/codecs/privateEntries.ts';
import { sharePointFolders } from '#store/folders.ts';
import { sharePointProgrammes } from '#store/programmes.ts';
import { sharePointSite } from '#store/site.ts';
import type { Config } from './config.ts';
import {
  fetchedCalendars,
  fetchedFolders,
  fetchedMatcher,
  fetchedNotifications,
  fetchedRows,
  fetchedSiteSetup,
  remembered,
} from './fetchedPorts.ts';

export interface ServicesOptions {
  readonly config: Pick<Config, 'graph' | 'site' | 'leadsGroupId' | 'clientId' | 'teamsAppId'>;
  readonly signIn: SignIn;
  readonly clock: Clock;
  /** How requests are sent; the browser's own when left out. */
  readonly fetch?: typeof fetch;
  /** How time is passed between tries, in milliseconds; a test need not pass any. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Told when Microsoft 365 is too busy, and for how long it is left in peace. */
  readonly onBusy?: (milliseconds: number, over: Promise<void>) => void;
}

/** Joins every port to what fulfils it, for one signed-in person. */
export function openServices({ config, signIn, clock, fetch, wait = passed, onBusy }: ServicesOptions): Services {
  const token = signIn.token.bind(signIn);
  const client = graphClient({
    address: config.graph,
    token,
    wait,
    ...(fetch && { fetch }),
    ...(onBusy && { onBusy }),
  });
  const inPassing = () =>
    graphClient({
      address: config.graph,
      token: (scopes, refusal) => signIn.token(scopes, refusal, 'inPassing'),
      wait,
      ...(fetch && { fetch }),
    });
  const site = sharePointSite({ client, address: config.site, scopes: selectedSite, pace: { clock, wait } });
  const directory = graphDirectory(client, clock);
  const me = remembered(async () => (await directory.me()).id);
  const place = { site, leadsGroupId: config.leadsGroupId, me };
  const desk = fetchedFolders(async () => {
    const { deskEntries } = await import('#store/codecs/deskEntries.ts');
    return sharePointFolders({ ...place, library: 'Lead', codec: deskEntries });
  });
  return {
    // Graph puts a colon between the host and the path.
    siteAddress: `https://${config.site.replace(':', '')}`,
    clock,
    signIn,
    directory,
    calendars: fetchedCalendars(async () => (await import('#graph/calendars.ts')).graphCalendars(client, wait)),
    keptCalendars: browserKeptCalendars(me),
    drafts: browserDrafts(config.site),
    notifications: fetchedNotifications(async () => {
      const { graphNotifications } = await import('#graph/notifications.ts');
      return graphNotifications({ client: inPassing(), signIn, teamsAppId: config.teamsAppId ?? config.clientId });
    }),
    matcher: fetchedMatcher(async () => (await import('./matcher/browserMatcher.ts')).browserMatcher()),
    site: fetchedSiteSetup(async () =>
      (await import('#store/siteSetup.ts')).siteSetup({ site, desk, leadsGroupId: config.leadsGroupId }),
    ),
    programmes: sharePointProgrammes(site),
    resources: fetchedRows(async () => (await import('#store/resources.ts')).sharePointResources(site)),
    recognitions: fetchedRows(async () => (await import('#store/recognitions.ts')).sharePointRecognitions(site)),
    people: sharePointFolders({ ...place, library: 'People', codec: personEntries }),
    privateNotes: sharePointFolders({ ...place, library: 'Private', codec: privateEntries }),
    pairs: sharePointFolders({ ...place, library: 'Pairs', codec: pairEntries }),
    desk,
  };
}

const passed = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
