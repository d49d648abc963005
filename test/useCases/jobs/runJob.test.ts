import { expect, test } from '@jest/globals';
import { personId, programmeId } from '#domain/ids.ts';
import { countDone, type JobLog, type JobWork, leaseLength } from '#domain/job.ts';
import { instant, later } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { leaveJob } from '#useCases/jobs/leaveJob.ts';
import { openJobs } from '#useCases/jobs/openJobs.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { runJob, type Step, type StepsOf } from '#useCases/jobs/runJob.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { fakeTenant } from '#test/fakes/fakeTenant.ts';

const programme = programmeId('g');
const key = 'invite-g';
const people = ['ada', 'bo', 'cleo', 'dora'];
const invite = (...names: readonly string[]): JobWork => ({
  kind: 'invite',
  invitees: names.map((name) => ({ person: personId(name), role: 'mentor' })),
});

/** Two leads, a clock that both look at, and who was invited so far. */
async function twoLeads() {
  const leads = [personId('lena'), personId('nina')] as const;
  const tenant = await fakeTenant({ people: leads.map((id) => aColleague({ id, name: id })), leads });
  let now = instant('2026-11-23T08:00:00Z');
  const clock = { now: () => now };
  const invited: string[] = [];
  const passTime = (milliseconds: number) => (now = later(now, milliseconds));
  const invitedBy: StepsOf = (work) =>
    (work.kind === 'invite' ? work.invitees : []).map(({ person }) => async () => {
      passTime(10_000);
      invited.push(person);
      return 'done';
    });
  const [lena, nina] = leads.map((lead) => ({ ...tenant.servicesFor(lead), clock }));
  if (!lena || !nina) {
    throw new Error('Expected two leads');
  }
  return { lena, nina, clock, invited, invitedBy, passTime };
}

type Lead = Awaited<ReturnType<typeof twoLeads>>['lena'];

async function standing(lead: Lead) {
  const [view] = (await openJobs(lead, programme)).jobs;
  if (!view) {
    throw new Error('Expected a job');
  }
  return view;
}

/** The steps, but something else happens in place of one of them. */
const instead =
  (stepsOf: StepsOf, at: number, step: Step): StepsOf =>
  (...asked) =>
    stepsOf(...asked).with(at, step);

test('works off every step once, and the desk says so', async () => {
  const { lena, invited, invitedBy } = await twoLeads();
  await planJob(lena, programme, invite(...people));
  expect(await runJob(lena, key, invitedBy)).toMatchObject({ kind: 'ended' });
  expect(await runJob(lena, key, invitedBy)).toMatchObject({ kind: 'ended' });
  expect(invited).toEqual(people);
  expect((await standing(lena)).log).toMatchObject({
    outcomes: ['done', 'done', 'done', 'done'],
    pace: { steps: 4, milliseconds: 40_000 },
  });
});

test('stops before the next step when asked, and goes on from there', async () => {
  const { lena, invited, invitedBy } = await twoLeads();
  await planJob(lena, programme, invite(...people));
  const stopper = new AbortController();
  const onLog = (log: JobLog) => (countDone(log) === 2 ? stopper.abort() : undefined);
  expect(await runJob(lena, key, invitedBy, { onLog, signal: stopper.signal })).toMatchObject({ kind: 'stopped' });
  expect((await standing(lena)).log.outcomes).toEqual(['done', 'done', 'waiting', 'waiting']);
  await runJob(lena, key, invitedBy);
  expect(invited).toEqual(people);
});

test('one who cannot be invited keeps nobody else waiting, and the log says why', async () => {
  const { lena, invited, invitedBy } = await twoLeads();
  await planJob(lena, programme, invite(...people));
  const refused = async () => await Promise.reject(new OutsideProblem('denied', 'SharePoint refused'));
  await runJob(lena, key, instead(invitedBy, 1, refused));
  expect((await standing(lena)).log.outcomes).toEqual(['done', 'denied', 'done', 'done']);
  await runJob(lena, key, invitedBy);
  expect(invited).toEqual(['ada', 'cleo', 'dora', 'bo']);
});

test('without a connection it stops at once, and what was done is on the desk', async () => {
  const { lena, invited, invitedBy } = await twoLeads();
  await planJob(lena, programme, invite(...people));
  const offline = async () => await Promise.reject(new OutsideProblem('offline', 'No network'));
  await expect(runJob(lena, key, instead(invitedBy, 1, offline))).rejects.toMatchObject({ kind: 'offline' });
  expect(invited).toEqual(['ada']);
  expect((await standing(lena)).log.outcomes).toEqual(['done', 'waiting', 'waiting', 'waiting']);
});

test('another lead reads who is at it and how far, and can neither begin nor go on', async () => {
  const { lena, nina, invited, invitedBy } = await twoLeads();
  await planJob(lena, programme, invite(...people));
  const look = async () => {
    expect((await openJobs(nina, programme)).elsewhere).toMatchObject({ holder: 'lena', holderName: 'lena', job: key });
    expect(countDone((await standing(nina)).log)).toBe(2);
    expect(await planJob(nina, programme, invite('eva'))).toMatchObject({ kind: 'elsewhere' });
    expect(await runJob(nina, key, invitedBy)).toMatchObject({ kind: 'elsewhere', lease: { holder: 'lena' } });
    return 'done' as const;
  };
  await runJob(lena, key, instead(invitedBy, 2, look));
  expect(invited).toEqual(['ada', 'bo', 'dora']);
  expect((await openJobs(nina, programme)).elsewhere).toBeUndefined();
});

test('a lease that ran out is taken over; the first lead then stops, and both read the same log', async () => {
  const { lena, nina, invited, invitedBy, passTime } = await twoLeads();
  await planJob(lena, programme, invite(...people));
  const asleep = async () => {
    passTime(leaseLength);
    expect(await runJob(nina, key, invitedBy)).toMatchObject({ kind: 'ended' });
    return 'done' as const;
  };
  expect(await runJob(lena, key, instead(invitedBy, 1, asleep))).toMatchObject({ kind: 'elsewhere' });
  expect(invited).toEqual(['ada', 'bo', 'cleo', 'dora']);
  expect((await standing(lena)).log).toEqual((await standing(nina)).log);
  expect((await standing(lena)).log.outcomes).toEqual(['done', 'done', 'done', 'done']);
});

test('the same lead goes on in another window, and the first window stops', async () => {
  const { lena, invited, invitedBy } = await twoLeads();
  await planJob(lena, programme, invite(...people));
  const otherWindow = async () => {
    await runJob(lena, key, invitedBy);
    return 'done' as const;
  };
  expect(await runJob(lena, key, instead(invitedBy, 1, otherWindow))).toMatchObject({ kind: 'elsewhere' });
  expect(invited).toEqual(people);
});

test('new invitations come after those that an unfinished job still has, and nobody is asked twice', async () => {
  const { lena, invitedBy } = await twoLeads();
  await planJob(lena, programme, invite('ada', 'bo', 'cleo'));
  const offline = async () => await Promise.reject(new OutsideProblem('offline', 'No network'));
  await expect(runJob(lena, key, instead(invitedBy, 1, offline))).rejects.toMatchObject({ kind: 'offline' });
  await planJob(lena, programme, invite('cleo', 'dora'));
  expect((await standing(lena)).job.work).toEqual(invite('bo', 'cleo', 'dora'));
  expect((await standing(lena)).log).toMatchObject({
    outcomes: ['waiting', 'waiting', 'waiting'],
    pace: { steps: 1, milliseconds: 10_000 },
  });
});

test('what a lead leaves undone is not offered again', async () => {
  const { lena, nina } = await twoLeads();
  await planJob(lena, programme, invite(...people));
  const view = await standing(lena);
  await leaveJob(lena, view);
  expect((await standing(nina)).log.isLeft).toBe(true);
});
