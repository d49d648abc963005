import type { PersonEntry } from '#domain/entries.ts';
import { type PersonId, programmeId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import type { Programme } from '#domain/programme.ts';
import { pulseAnswers } from '#domain/pulse.ts';
import { fingerprintOf } from '#domain/recognition/consent.ts';
import { day, type Instant } from '#domain/time/instant.ts';
import { modulesFor } from '#domain/training/modules.ts';
import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { randomFrom } from '#sandbox/organisations/random.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';

/** Leaves something in somebody's own folder, as their own app does. */
export const write = async (tenant: Tenant, person: PersonId, entry: PersonEntry) =>
  await servicesOf(tenant, person).people.write(person, entry);

/** Two months of taps as leads are told of them, and training: some have finished, some are at it. */
export async function tellOfLearning(tenant: Tenant, pairs: readonly Pair[]): Promise<void> {
  const random = randomFrom(8);
  const answer = () => random.pick(pulseAnswers);
  for (const [number, pair] of pairs.entries()) {
    for (const role of ['mentor', 'mentee'] as const) {
      const { id } = pair[role];
      for (const [again, daysAgo] of [50, 49, 20].entries()) {
        const session = (tenant.now() - daysAgo * day) as Instant;
        const taps = {
          worth: answer(),
          ...(number % 3 > 0 && { learned: answer() }),
          ...(again === 2 && { safe: answer(), sureBefore: answer(), sureNow: answer(), again: answer() }),
        };
        const at = (session + random.below(1000) * 60_000) as Instant;
        const pulse = { kind: 'veiledPulse', key: `${pair.id}_${again}`, pair: pair.id, session, taps, at } as const;
        await write(tenant, id, pulse);
      }
      const done = modulesFor(role).slice(number < 4 ? 0 : 1);
      for (const module of number < 7 ? done : []) {
        await write(tenant, id, { kind: 'module', key: module, state: 'done', at: tenant.now() as Instant });
      }
    }
  }
  // Somebody speaks of a pair that is not theirs.
  const [[first], last] = [pairs, pairs.at(-1)];
  if (first && last) {
    const session = (tenant.now() - 20 * day) as Instant;
    const pulse = { pair: first.id, session, taps: { worth: 'no' as const }, at: session };
    await write(tenant, last.mentor.id, { kind: 'veiledPulse', key: 'made-up', ...pulse });
  }
}

/** Changes and thanks: some that both agree to show, some that one does. */
export async function showSome(tenant: Tenant, pairs: readonly Pair[], programme: Programme): Promise<void> {
  const at = tenant.now() as Instant;
  const { lead } = chooseCohort(tenant.state);
  for (const [number, { id, mentor, mentee }] of pairs.entries()) {
    const words = { agreed: 'both', text: 'I ask first' } as const;
    const pledge = { kind: 'publicPledge', key: `${id}_one`, pair: id, at } as const;
    await write(tenant, mentee.id, { ...pledge, words });
    const half = { agreed: 'mentee', fingerprint: fingerprintOf('a'.repeat(64)) } as const;
    await write(tenant, mentee.id, { ...pledge, key: `${id}_two`, words: half });
    await (number === 0 && write(tenant, mentor.id, { ...pledge, words }));
    const shownIn = number === 1 ? programmeId('another') : programme.id;
    const thanks = {
      id: `${id}_thanks`,
      programme: shownIn,
      pair: id,
      mentor: mentor.name,
      mentee: mentee.name,
      text: 'Thanks',
    };
    await servicesOf(tenant, lead).recognitions.add({ ...thanks, publishedAt: at });
  }
}
