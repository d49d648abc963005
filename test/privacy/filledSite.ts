import { deskFolder } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { sweepClientId } from '#sandbox/tenant/wellKnown.ts';
import { runMainJob } from '#test/sandbox/faults/mainJob.ts';
import { bystanders } from './bystanders.ts';
import { pairAgain, writeMore, writeOnDesk } from './fillFurther.ts';
import { sweepOnce } from './sweepOnce.ts';
import { thankInPublic } from './thankInPublic.ts';

/** Who might want to know; columns of a table in docs/security.md. */
export type Part =
  | 'mentor'
  | 'mentee'
  | 'mentee’s other mentor'
  | 'other participant'
  | 'lead'
  | 'second lead'
  | 'mentor’s manager'
  | 'mentee’s manager'
  | 'assistant'
  | 'site visitor'
  | 'outsider'
  | 'site administrator'
  | 'nightly sweep';

export interface FilledSite {
  readonly tenant: Tenant;
  readonly pair: Pair;
  /** By the id that signs in: a person's, or that of an application. */
  readonly people: ReadonlyMap<Part, string>;
  /** A colleague who plays no part: somebody to be let in. */
  readonly accomplice: PersonId;
}

/**
 * A site with everything that the product stores, written by its own use cases: the main job up to the first session,
 * and what it does not come to. The mentee of the pair has a second mentor.
 */
export async function filledSite(): Promise<FilledSite> {
  const sweepPermissions = ['Calendars.Read', 'Lists.SelectedOperations.Selected'];
  const tenant = createTenant({ throttling: 'off', sweepPermissions });
  await runMainJob(tenant);
  const { lead, mentors } = chooseCohort(tenant.state);
  const [first, second] = await registeredPairs(tenant, lead);
  const otherMentor = mentors.find((person) => ![first.mentor.id, second.mentor.id].includes(person)) ?? lead;
  await pairAgain(tenant, lead, first, otherMentor);
  for (const member of [first.mentor.id, first.mentee.id]) {
    await writeMore(tenant, member, first);
  }
  await thankInPublic(tenant, lead, first);
  await writeOnDesk(tenant, lead, first);
  await sweepOnce(tenant, lead);
  const { accomplice, ...others } = bystanders(tenant, lead, first);
  const people = new Map<Part, string>([
    ['mentor', first.mentor.id],
    ['mentee', first.mentee.id],
    ['mentee’s other mentor', otherMentor],
    ['other participant', second.mentor.id],
    ['lead', lead],
    ...Object.entries(others).map(([part, person]) => [part as keyof typeof others, person] as const),
    ['nightly sweep', sweepClientId],
  ]);
  return { tenant, pair: first, people, accomplice };
}

async function registeredPairs(tenant: Tenant, lead: PersonId): Promise<readonly [Pair, Pair]> {
  const entries = await servicesOf(tenant, lead).desk.read(deskFolder);
  const [first, second] = entries.flatMap(({ value }) => (value.kind === 'pair' ? [value.pair] : []));
  if (!first || !second) {
    throw new Error('Cannot fill the site: the main job ends with fewer than two pairs');
  }
  return [first, second];
}
