/**
 * The calendars of 20,000 people over half a year, read through the stand-in tenant as the product reads them: some calls
 * fail, the lead stops half-way and goes on. What is timed is mostly the stand-in, which makes up all the calendars.
 */
import type { KeptCalendar } from '#domain/scheduling/keptCalendar.ts';
import { type PersonId, personId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { KeptCalendars } from '#ports/keptCalendars.ts';
import { freshEyes } from '#sandbox/cohort/programme.ts';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { firstSearchDay, readAvailability } from '#useCases/matching/readAvailability.ts';
import { machine } from '../machine.ts';
import { peakMegabytes } from '../matching/peakMegabytes.ts';
import type { SectionOptions } from '../section.ts';
import { inWords, table } from '../words.ts';

export async function section({ small }: SectionOptions): Promise<string> {
  const tenant = createTenant({ people: small ? 600 : 20_000, faults: { share: 0.05, seed: 1 } });
  const kept = new Map<PersonId, KeptCalendar>();
  const began = process.cpuUsage();
  const reading = await readTwice(tenant, kept);
  const { user, system } = process.cpuUsage(began);
  const bytes = [...kept.values()].reduce((sum, { runs }) => sum + runs.byteLength, 0) / kept.size;
  const calls = tenant.traffic.filter(({ path }) => path.includes('/getSchedule'));
  const rows = [
    ['people asked for', String(reading.asked)],
    ['known in the end', String(reading.known)],
    ['known when it was stopped', String(reading.knownWhenStopped)],
    ['calls, those that failed included', String(calls.length)],
    ['calls that failed and were made again', String(calls.filter(({ status }) => status !== 200).length)],
    ['kept, bytes a person', bytes.toFixed(0)],
    ['time, the stand-in’s included', inWords((user + system) / 1000)],
    ['memory at most, the stand-in’s included', `${peakMegabytes().toFixed(0)} MB`],
  ];
  return [machine(), table(['reading calendars over half a year', ''], rows)].join('\n\n');
}

/** Stopped when half is read, then gone on with. */
async function readTwice(tenant: Tenant, kept: Map<PersonId, KeptCalendar>) {
  const people = [...tenant.state.directory.users.values()]
    .filter(({ accountEnabled, userType }) => accountEnabled && userType === 'Member')
    .map(({ id, mail }) => ({ id: personId(id), mail }));
  const programme = { ...freshEyes(tenant.now()), rhythm: { sessionCount: 26, lengthMinutes: 45, everyWeeks: 1 } };
  const services = { ...servicesOf(tenant, leadOf(tenant)), keptCalendars: keptIn(kept) };
  const startsOn = firstSearchDay(programme, tenant.now() as Instant);
  const stopper = new AbortController();
  const onProgress = (done: number): void => {
    // The stand-in makes a calendar again when it is next asked for: nobody's memory holds all of them.
    tenant.state.mailboxes.byUser.clear();
    if (done >= people.length / 2) stopper.abort();
  };
  const half = readAvailability(services, programme, startsOn, people, { onProgress, signal: stopper.signal });
  await half.catch((error: unknown) => {
    if (!stopper.signal.aborted) throw error;
  });
  const knownWhenStopped = kept.size;
  const { availability } = await readAvailability(services, programme, startsOn, people, {
    onProgress: () => tenant.state.mailboxes.byUser.clear(),
  });
  const known = [...availability.values()].filter(({ kind }) => kind === 'readable').length;
  return { asked: people.length, known, knownWhenStopped };
}

const keptIn = (kept: Map<PersonId, KeptCalendar>): KeptCalendars => ({
  of: async (people) =>
    new Map(
      people.flatMap((person) => {
        const calendar = kept.get(person);
        return calendar ? [[person, calendar] as const] : [];
      }),
    ),
  keep: async (calendars) => calendars.forEach((calendar, person) => kept.set(person, calendar)),
  forget: async (until) => kept.forEach(({ readAt }, person) => readAt <= until && kept.delete(person)),
  forgetEverybodys: async () => kept.clear(),
});
