import { deskFolder } from '#domain/entries.ts';
import type { MatchDraft, SuggestedPair } from '#domain/matching/draft.ts';
import { usualWishes } from '#domain/matching/matchWishes.ts';
import type { Programme } from '#domain/programme.ts';
import { instant } from '#domain/time/instant.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { planTidying } from '#useCases/tidying/planTidying.ts';
import { jobSite, type JobSite, servicesAt, visit } from './longJob.ts';

/**
 * A site on which two pairs were published and counted: one mentor has left the organisation since, the other has deleted
 * what was kept about them.
 */
export async function tidySite(): Promise<JobSite> {
  const site = await jobSite('publish');
  const pairs = site.work.kind === 'publish' ? site.work.pairs : [];
  const [leaver, deleter] = pairs.map(({ mentor }) => mentor);
  if (!leaver || !deleter) {
    throw new Error('Cannot tidy up: expected two pairs');
  }
  const tenant = site.begin();
  const services = servicesAt(tenant, site.lead);
  const draft = draftOf(site.programme, pairs);
  await services.desk.write(deskFolder, { kind: 'draft', key: draft.programme, draft });
  await visit(site, services);
  for (const { value } of await services.desk.read(deskFolder)) {
    if (value.kind === 'pair') {
      const counts = { planned: 6, held: 1, moved: 0, lost: 0 };
      const told = { kind: 'sweptCounts', key: value.pair.id, counts, needsWord: false, at: draft.madeAt } as const;
      await services.desk.write(deskFolder, told);
    }
  }
  await servicesAt(tenant, deleter).people.remove(deleter);
  const colleagues = new Map([...site.colleagues].filter(([id]) => id !== leaver));
  const { reading } = await openDesk(services, site.programme);
  const people = (await planTidying(services, reading, colleagues)).people.map(({ target }) => target);
  return { ...site, colleagues, work: { kind: 'tidy', people }, begin: () => createTenant({ state: tenant.state }) };
}

const draftOf = (programme: Programme, pairs: readonly SuggestedPair[]): MatchDraft => ({
  programme: programme.id,
  madeAt: instant('2026-11-23T08:00:00Z'),
  pairs,
  crowdedOut: [],
  leftOut: [],
  unmetWishes: [],
  wishes: usualWishes(programme),
  certificate: {
    isProven: true,
    pairCount: pairs.length,
    totalSuitability: 0,
    weakestSuitability: 0,
    gap: 0,
    peopleGap: 0,
    blockingPairs: 0,
  },
});
