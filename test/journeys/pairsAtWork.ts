import { deskFolder } from '#domain/entries.ts';
import { type Pair, pairIdOf } from '#domain/pair.ts';
import { dateOfDay } from '#domain/time/calendarDay.ts';
import { day, type Instant } from '#domain/time/instant.ts';
import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { tellOfLearning, write } from '#test/surfaces/admin/watch/whatPairsTold.ts';

/** Sixty pairs under way, as far as leads are told: registered, booked, their sessions counted, their taps mixed with chance. */
export async function pairsAtWork(tenant: Tenant): Promise<void> {
  const { mentors, mentees } = chooseCohort(tenant.state);
  const lead = servicesOf(tenant, leadOf(tenant));
  const [stored] = await lead.programmes.all();
  const everyone = new Map((await lead.directory.everyone()).map((one) => [one.id, one]));
  const pairs = mentees.slice(0, 60).flatMap((menteeId, number): readonly Pair[] => {
    const [mentor, mentee] = [everyone.get(mentors[number] ?? menteeId), everyone.get(menteeId)];
    if (!stored || !mentor || !mentee) {
      return [];
    }
    const id = pairIdOf(stored.value.id, mentor.id, mentee.id);
    const [one, other] = [mentor, mentee].map((partner) => ({ ...partner, mail: partner.mail ?? '' }));
    return one && other ? [{ id, programme: stored.value.id, mentor: one, mentee: other }] : [];
  });
  for (const [number, pair] of pairs.entries()) {
    await lead.desk.write(deskFolder, { kind: 'pair', key: pair.id, pair, privacyConfirmed: true });
    await tellOfSessions(tenant, pair, number);
  }
  await tellOfLearning(tenant, pairs);
}

/** Six sessions every four weeks, three of them ahead; every third pair moved one, every fifth lost one. */
async function tellOfSessions(tenant: Tenant, { id, mentor }: Pair, number: number): Promise<void> {
  const at = tenant.now() as Instant;
  await write(tenant, mentor.id, { kind: 'milestone', key: `${id}_booked`, pair: id, reached: 'booked', at });
  const today = Math.floor(at / day);
  const monday = today - ((today + 3) % 7) - 84 + 7 * (number % 4);
  const weeks = Array.from({ length: 6 }, (_, index) => {
    const lost = index === 1 && number % 5 === 0 ? 1 : 0;
    const moved = index === 2 && number % 3 === 0 ? 1 : 0;
    return { week: dateOfDay(monday + index * 28), planned: 1, held: index < 3 ? 1 - lost : 0, moved, lost };
  });
  const sum = (name: 'planned' | 'held' | 'moved' | 'lost') => weeks.reduce((total, week) => total + week[name], 0);
  const counts = { planned: sum('planned'), held: sum('held'), moved: sum('moved'), lost: sum('lost') };
  await write(tenant, mentor.id, { kind: 'sessionCounts', key: id, counts, weeks, needsWord: false, at });
}
