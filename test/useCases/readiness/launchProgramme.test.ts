import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { orgChart } from '#domain/orgChart.ts';
import { declarables } from '#domain/readiness.ts';
import { localTime, type ZoneName } from '#domain/time/instant.ts';
import { allBusy } from '#test/builders/allBusy.ts';
import { cohortTenant, type Member, organisationWith } from '#test/fakes/cohortTenant.ts';
import { openJobs } from '#useCases/jobs/openJobs.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { declareReadiness } from '#useCases/readiness/declareReadiness.ts';
import { launchProgramme } from '#useCases/readiness/launchProgramme.ts';
import { openReadiness } from '#useCases/readiness/openReadiness.ts';

/** Five who teach and five who learn, beside Ada and Omar. */
const pilot: readonly Member[] = organisationWith(
  ...[1, 2, 3, 4, 5].flatMap((number): Member[] => [
    { id: `mentor${number}`, manager: 'piotr', department: 'Digital', role: 'mentor' },
    { id: `mentee${number}`, manager: 'grace', department: 'Legal', role: 'mentee' },
  ]),
);

const officeHours = {
  zone: 'Europe/London' as ZoneName,
  days: ['monday'],
  start: localTime('09:00'),
  end: localTime('17:00'),
} as const;

/** Everybody's mailbox names their zone. */
const withZones = new Map(pilot.map(({ id }) => [personId(id), { ...allBusy, workingHours: officeHours }]));

async function aProgrammeNotLaunched(members?: readonly Member[], busy?: typeof withZones) {
  const tenant = await cohortTenant(members, { isLaunched: false, ...(busy && { busy }) });
  const { people } = tenant;
  return { ...tenant, organisation: { byId: people, chart: orgChart([...people.values()]) } };
}

const recordOf = async ({ lead, programme, organisation }: Awaited<ReturnType<typeof aProgrammeNotLaunched>>) =>
  (await openReadiness(lead, programme, organisation)).facts.record;

test('nothing is published before the launch, whoever asks, and all of it afterwards', async () => {
  const tenant = await aProgrammeNotLaunched();
  const { lead, programme, organisation } = tenant;
  const { draft } = await proposePairs(lead, programme);
  const work = { kind: 'publish', pairs: draft.pairs } as const;
  expect(await planJob(lead, programme.id, work)).toEqual({ kind: 'notLaunched' });
  expect(await openJobs(lead, programme.id)).toMatchObject({ jobs: [], isLaunched: false });
  await launchProgramme(lead, programme, organisation, 'We begin with one pair.');
  expect((await openJobs(lead, programme.id)).isLaunched).toBe(true);
  expect(await planJob(lead, programme.id, work)).toMatchObject({ kind: 'planned' });
});

test('stays shut while something is open, and names it', async () => {
  const tenant = await aProgrammeNotLaunched();
  const { lead, programme, organisation } = tenant;
  expect(await launchProgramme(lead, programme, organisation, '  ')).toEqual({
    kind: 'notReady',
    open: [...declarables, 'pilotSize', 'zones'],
  });
  expect(await recordOf(tenant)).toEqual({ declared: [] });
});

test('opens once everything is met, and keeps who launched it and when', async () => {
  const tenant = await aProgrammeNotLaunched(pilot, withZones);
  const { lead, programme, organisation } = tenant;
  await proposePairs(lead, programme);
  for (const about of declarables) {
    await declareReadiness(lead, programme.id, about, 'yes');
  }
  expect(await launchProgramme(lead, programme, organisation)).toEqual({ kind: 'launched' });
  expect((await recordOf(tenant)).launch).toEqual({ by: 'lena', at: lead.clock.now(), open: [] });
});

test('keeps the reason of whoever launched all the same, and the first launch for good', async () => {
  const tenant = await aProgrammeNotLaunched();
  const { lead, programme, organisation } = tenant;
  await launchProgramme(lead, programme, organisation, ' The board wants to begin. ');
  await launchProgramme(lead, programme, organisation, 'Another reason');
  expect((await recordOf(tenant)).launch).toEqual({
    by: 'lena',
    at: lead.clock.now(),
    open: [...declarables, 'pilotSize', 'zones'],
    because: 'The board wants to begin.',
  });
});

test('refuses a reason that is longer than can be kept', async () => {
  const { lead, programme, organisation } = await aProgrammeNotLaunched();
  await expect(launchProgramme(lead, programme, organisation, 'x'.repeat(1001))).rejects.toThrow(/at most 1000/);
});

test('keeps what another lead said in the same moment', async () => {
  const tenant = await aProgrammeNotLaunched();
  const { lead, programme } = tenant;
  const read: typeof lead.desk.read = async (folder) => {
    const before = await lead.desk.read(folder);
    if (before.every(({ value }) => value.kind !== 'readiness')) {
      await declareReadiness(lead, programme.id, 'willing', 'yes');
    }
    return before;
  };
  await declareReadiness({ ...lead, desk: { ...lead.desk, read } }, programme.id, 'strategy', 'notYet');
  const { declared } = await recordOf(tenant);
  expect(declared.map(({ about, answer }) => [about, answer])).toEqual([
    ['willing', 'yes'],
    ['strategy', 'notYet'],
  ]);
});

test('counts only who is in this programme and not out, and says of whom calendars were not read', async () => {
  const { lead, programme, organisation } = await aProgrammeNotLaunched();
  const zones = async () => (await openReadiness(lead, programme, organisation)).facts.data.zones;
  expect(await zones()).toEqual({ known: 0, unread: 2, of: 2 });
  await lead.people.write(personId('omar'), {
    kind: 'module',
    key: 'makingTime',
    state: 'done',
    at: lead.clock.now(),
  });
  const { facts } = await openReadiness(lead, programme, organisation);
  expect(facts).toMatchObject({ joined: { mentor: 1, mentee: 1 }, trained: { mentor: 0, mentee: 1 } });
  await proposePairs(lead, programme);
  expect(await zones()).toMatchObject({ unread: 0, of: 2 });
});
