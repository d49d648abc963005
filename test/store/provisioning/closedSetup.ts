import type { PersonId } from '#domain/ids.ts';
import { graphClient } from '#graph/client.ts';
import { selectedSite } from '#graph/scopes.ts';
import type { SiteSetup } from '#ports/siteSetup.ts';
import { leadsGroupId, siteAddress } from '#sandbox/tenant/wellKnown.ts';
import { personEntries } from '#store/codecs/personEntries.ts';
import { sharePointFolders } from '#store/folders.ts';
import { sharePointSite } from '#store/site.ts';
import { siteSetup } from '#store/siteSetup.ts';
import type { StandIn } from '#test/contracts/standIn.ts';

/** The lead's page as a test holds it: each request goes where `send` takes it. */
export function setupThrough(
  { tenant }: StandIn,
  person: PersonId,
  send: (request: Request) => Promise<Response>,
): SiteSetup {
  const client = graphClient({
    address: 'https://graph.microsoft.com',
    token: (scopes) => tenant.tokenFor(person, scopes),
    fetch: (url, init) => send(new Request(url, init)),
    wait: async (milliseconds) => tenant.moveClock(milliseconds),
    random: () => 1,
  });
  const site = sharePointSite({ client, address: siteAddress, scopes: selectedSite });
  const desk = sharePointFolders({ site, library: 'Lead', codec: personEntries, leadsGroupId, me: async () => person });
  return siteSetup({ site, desk, leadsGroupId });
}

/**
 * The page is closed while it waits for the answer to request number `at`. So the request got through; closed a moment
 * earlier, it would have been the one before. Whoever knows that reading changes nothing counts only what writes.
 */
export async function isClosedAt(
  at: number,
  subject: StandIn,
  isCounted: (request: Request) => boolean = () => true,
): Promise<boolean> {
  let sent = 0;
  let isOpen = true;
  const setup = setupThrough(subject, subject.lead, async (request) => {
    sent += isCounted(request) ? 1 : 0;
    const answer = isOpen ? await subject.tenant.graph(request) : undefined;
    if (!answer || sent >= at) {
      isOpen = false;
      throw new Error('The page is closed');
    }
    return answer;
  });
  return await setup.provision().then(
    () => false,
    () => true,
  );
}
