import { aSlot } from '#test/builders/aSlot.ts';
import { pairId, type PersonId } from '#domain/ids.ts';
import type { Partner } from '#domain/pair.ts';
import { type Instant } from '#domain/time/instant.ts';
import { openServices } from '#app/services.ts';
import type { Services } from '#ports/services.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { clientId, leadsGroupId, siteAddress } from '#sandbox/tenant/wellKnown.ts';
import { openPair, type PairView } from '#useCases/pair/openPair.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';

/** Tokens by their scopes, kept as a browser keeps them. */
export type Tokens = Map<string, Promise<string>>;

/** The services of a page, whose requests go where `fetch` sends them. Waiting moves the tenant's clock. */
export function servicesIn(tenant: Tenant, person: PersonId, send: typeof fetch, tokens: Tokens = new Map()): Services {
  return openServices({
    config: { graph: 'https://graph.microsoft.com', site: siteAddress, leadsGroupId, clientId },
    signIn: {
      token: (scopes, refusal) => {
        const name = scopes.join(' ');
        const token = (refusal ? undefined : tokens.get(name)) ?? tenant.tokenFor(person, scopes);
        tokens.set(name, token);
        return token;
      },
      signIn: async () => undefined,
    },
    clock: { now: () => tenant.now() as Instant },
    fetch: send,
    wait: async (milliseconds) => tenant.moveClock(milliseconds),
  });
}

/** Sends every request straight to the tenant. */
export const straightTo =
  (tenant: Tenant): typeof fetch =>
  async (url, init) =>
    await tenant.graph(new Request(url, init));

/** The pair's folder as one of the two sees it. */
export async function viewIn(services: Services, [mentor, mentee]: readonly [PersonId, PersonId], me: PersonId) {
  const pair = { id: pairIdInTest, programme: aProgramme().id, mentor: partner(mentor), mentee: partner(mentee) };
  const proposal = { pair, reasons: [], slot, freeSessions: 6, proposedAt: 0 as Instant };
  return await openPair(services, { me, proposal, programme: aProgramme() });
}

export const pairIdInTest = pairId('pair-1');

const partner = (id: PersonId): Partner => ({
  id,
  name: id,
  mail: `${id}@contoso.example`,
  department: undefined,
  jobTitle: undefined,
});

const slot = aSlot();

export const textIn = ({ notes }: PairView, session: Instant) => {
  const note = notes.find(({ value }) => value.session === session);
  return { text: note?.value.text ?? '', version: note?.version };
};
