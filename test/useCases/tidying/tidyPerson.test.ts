import { describe, expect, test } from '@jest/globals';
import type { Colleague } from '#domain/colleague.ts';
import { deskFolder } from '#domain/entries.ts';
import { type PersonId, personId } from '#domain/ids.ts';
import { jobKey } from '#domain/job.ts';
import type { Programme } from '#domain/programme.ts';
import { later, instant, hour } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { jobSteps } from '#useCases/jobs/jobSteps.ts';
import { leaveJob } from '#useCases/jobs/leaveJob.ts';
import { openJobs } from '#useCases/jobs/openJobs.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { runJob } from '#useCases/jobs/runJob.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';
import { foldersLeft } from '#useCases/tidying/foldersLeft.ts';
import { planTidying } from '#useCases/tidying/planTidying.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';

const [ada, omar] = [personId('ada'), personId('omar')];
const retention = { months: 3, decidedAt: instant('2026-11-01T08:00:00Z') } as const;

/** Ada and Omar are a pair, published as a job; Nina is invited and has not answered. */
async function aRunningProgramme(programme = aProgramme({ retention })) {
  const members = organisationWith({ id: 'nina', role: 'mentor', isSlow: true });
  const tenant = await cohortTenant(members, { programme });
  const { lead, people } = tenant;
  const { draft, match } = await proposePairs(lead, programme);
  match.close();
  await work(lead, { kind: 'publish', pairs: draft.pairs }, tenant);
  const counts = { planned: 6, held: 0, moved: 0, lost: 0 };
  const [pair] = (await openDesk(lead, programme)).pairs;
  const key = pair?.registered.pair.id;
  if (!key) {
    throw new Error('Expected a pair');
  }
  const at = lead.clock.now();
  await lead.desk.write(deskFolder, { kind: 'sweptCounts', key, counts, needsWord: false, at });
  return { ...tenant, lead, people, key };
}

type Colleagues = ReadonlyMap<PersonId, Colleague>;
type Story = Awaited<ReturnType<typeof aRunningProgramme>>;

async function work(
  lead: Services,
  plan: Parameters<typeof planJob>[2],
  { programme, people }: { readonly programme: Programme; readonly people: Colleagues },
) {
  await planJob(lead, programme.id, plan);
  return await runJob(lead, jobKey(plan.kind, programme.id), jobSteps(lead, programme, people));
}

const without = ({ people }: Story, ...gone: readonly string[]) =>
  new Map([...people].filter(([id]) => !gone.includes(id)));

async function planned(story: Story, colleagues: Colleagues = story.people, lead = story.lead) {
  const { reading } = await openDesk(lead, story.programme);
  return await planTidying(lead, reading, colleagues);
}

async function tidied(story: Story, colleagues: Colleagues = story.people, lead = story.lead) {
  const people = (await planned(story, colleagues, lead)).people.map(({ target }) => target);
  return await work(lead, { kind: 'tidy', people }, { ...story, people: colleagues });
}

const reasonsOf = ({ people }: Awaited<ReturnType<typeof planned>>) =>
  people.map(({ name, target }) => [name, target.because]);
const deskText = async ({ lead }: Story) =>
  JSON.stringify((await lead.desk.read(deskFolder)).filter(({ value }) => value.kind !== 'lease'));

describe('whom a lead may tidy up after', () => {
  test('nobody, as long as everybody is there and time runs', async () => {
    expect(await planned(await aRunningProgramme())).toEqual({ people: [], more: 0 });
  });

  test('whoever deleted themselves, whom the desk still names', async () => {
    const story = await aRunningProgramme();
    await story.servicesFor('ada').people.remove(ada);
    expect(reasonsOf(await planned(story))).toEqual([['ada', 'deletedThemselves']]);
  });

  test('whoever is in the directory no more, paired or only invited, by the name that others knew', async () => {
    const story = await aRunningProgramme();
    const found = reasonsOf(await planned(story, without(story, 'omar', 'nina')));
    expect(found).toEqual(
      expect.arrayContaining([
        ['omar', 'leftOrganisation'],
        ['nina', 'leftOrganisation'],
      ]),
    );
    expect(found).toHaveLength(2);
  });

  test('nobody, where the directory was not read as a whole: it does not even know who asks', async () => {
    const story = await aRunningProgramme();
    expect(await planned(story, new Map())).toEqual({ people: [], more: 0 });
    expect(await planned(story, without(story, 'omar', 'lena'))).toEqual({ people: [], more: 0 });
  });

  test('everybody of a programme whose time is over', async () => {
    const story = await aRunningProgramme();
    const lead = { ...story.lead, clock: fixedClock('2027-09-29T08:00:00Z') };
    expect(reasonsOf(await planned(story, story.people, lead))).toEqual([]);
    const afterwards = { ...story.lead, clock: fixedClock('2027-10-01T08:00:00Z') };
    expect(new Set(reasonsOf(await planned(story, story.people, afterwards)))).toEqual(
      new Set([
        ['ada', 'timeOver'],
        ['nina', 'timeOver'],
        ['omar', 'timeOver'],
      ]),
    );
  });

  test('nobody of a programme that says nothing about time', async () => {
    const story = await aRunningProgramme(aProgramme());
    const lead = { ...story.lead, clock: fixedClock('2040-01-01T08:00:00Z') };
    expect(await planned(story, story.people, lead)).toEqual({ people: [], more: 0 });
  });

  test('nobody whose folder cannot be understood: it is there', async () => {
    const story = await aRunningProgramme();
    const readEvery: Services['people']['readEvery'] = async (...kinds) =>
      (await story.lead.people.readEvery(...kinds)).filter(({ folder }) => folder !== 'ada');
    const lead = { ...story.lead, people: { ...story.lead.people, readEvery } };
    expect(await planned(story, story.people, lead)).toEqual({ people: [], more: 0 });
  });

  test('nobody who is only on the list of an invitation that has not reached them', async () => {
    const story = await aRunningProgramme();
    await planJob(story.lead, story.programme.id, {
      kind: 'invite',
      invitees: [{ person: personId('piotr'), role: 'mentor' }],
    });
    expect(await planned(story)).toEqual({ people: [], more: 0 });
  });
});

describe('what is removed', () => {
  test.each<[string, (story: Story) => Promise<Colleagues>]>([
    [
      'deleted themselves',
      async (story) => {
        await story.servicesFor('ada').people.remove(ada);
        return story.people;
      },
    ],
    ['left the organisation', async (story) => without(story, 'ada')],
  ])('of one who %s: their folder, and every row that names them; others stay as they are', async (_, leave) => {
    const story = await aRunningProgramme();
    const colleagues = await leave(story);
    expect(await deskText(story)).toContain('"ada"');
    expect(await tidied(story, colleagues)).toMatchObject({ kind: 'ended', log: { outcomes: ['done'] } });
    expect(await story.lead.people.names()).toEqual(['omar', 'nina']);
    expect(await deskText(story)).not.toContain('ada');
    expect((await openHome(story.servicesFor('omar'))).memberships).toHaveLength(1);
    expect(await story.servicesFor('omar').pairs.names()).toEqual([story.key]);
    expect(await planned(story, colleagues)).toEqual({ people: [], more: 0 });
  });

  test('the plan of the work itself names nobody afterwards, and how long it took is still known', async () => {
    const story = await aRunningProgramme();
    await tidied(story, without(story, 'ada'));
    const rows = (await story.lead.desk.read(deskFolder)).map(({ value }) => `${value.kind} ${value.key}`);
    expect(rows).not.toContain(`job tidy-${story.programme.id}`);
    expect(rows).toContain(`jobLog tidy-${story.programme.id}`);
    expect((await openJobs(story.lead, story.programme.id)).jobs.map(({ key }) => key)).toEqual([]);
  });

  test('work that is not finished keeps its plan, and the person is found again once it is', async () => {
    const story = await aRunningProgramme();
    const invite = { kind: 'invite', invitees: [{ person: ada, role: 'mentor' }] } as const;
    const piotr = {
      kind: 'invite',
      invitees: [...invite.invitees, { person: personId('piotr'), role: 'mentor' }],
    } as const;
    const denied = async () => await Promise.reject(new OutsideProblem('denied', 'No'));
    const people = { ...story.lead.people, create: denied };
    await work({ ...story.lead, people }, piotr, story);
    await tidied(story, without(story, 'ada'));
    expect(await deskText(story)).toContain('"ada"');
    const [view] = (await openJobs(story.lead, story.programme.id)).jobs;
    expect(view?.job.work).toEqual(piotr);
  });

  test('work that a lead leaves names nobody either', async () => {
    const story = await aRunningProgramme();
    const target = { person: omar, because: 'leftOrganisation', lastWritten: undefined } as const;
    await planJob(story.lead, story.programme.id, { kind: 'tidy', people: [target] });
    const view = (await openJobs(story.lead, story.programme.id)).jobs.find(({ job }) => job.work.kind === 'tidy');
    if (!view) {
      throw new Error('Expected the plan');
    }
    await leaveJob(story.lead, view);
    expect((await openJobs(story.lead, story.programme.id)).jobs.map(({ job }) => job.work.kind)).toEqual(['publish']);
    expect(await story.lead.people.names()).toContain('omar');
  });
});

describe('who is left as they are', () => {
  test('whoever is back in the directory', async () => {
    const story = await aRunningProgramme();
    const { people } = await planned(story, without(story, 'omar'));
    const end = await work(story.lead, { kind: 'tidy', people: people.map(({ target }) => target) }, story);
    expect(end).toMatchObject({ kind: 'ended', log: { outcomes: ['kept'] } });
    expect(await story.lead.people.names()).toContain('omar');
    expect(await deskText(story)).toContain('omar');
  });

  test('whoever has written since the lead looked', async () => {
    const story = await aRunningProgramme();
    const lead = { ...story.lead, clock: fixedClock('2028-01-01T08:00:00Z') };
    const people = (await planned(story, story.people, lead)).people.map(({ target }) => ({
      ...target,
      lastWritten: later(target.lastWritten ?? retention.decidedAt, target.person === ada ? -hour : 0),
    }));
    const end = await work(lead, { kind: 'tidy', people }, story);
    expect(end).toMatchObject({ log: { outcomes: people.map(({ person }) => (person === ada ? 'kept' : 'done')) } });
    expect(await story.lead.people.names()).toEqual(['ada']);
  });

  test('whoever was invited anew after they had deleted themselves', async () => {
    const story = await aRunningProgramme();
    await story.servicesFor('ada').people.remove(ada);
    const { people } = await planned(story);
    await invitePeople(story.lead, story.programme, [{ person: ada, role: 'mentor' }]);
    const end = await work(story.lead, { kind: 'tidy', people: people.map(({ target }) => target) }, story);
    expect(end).toMatchObject({ log: { outcomes: ['kept'] } });
    expect(await story.lead.people.names()).toContain('ada');
  });
});

test('what another lead changes meanwhile is not overwritten: the rows are read anew', async () => {
  const story = await aRunningProgramme();
  const { people } = await planned(story, without(story, 'ada'));
  const { desk } = story.lead;
  let isChanged = false;
  const removeEntry: typeof desk.removeEntry = async (...asked) => {
    if (!isChanged) {
      isChanged = true;
      const draft = (await desk.read(deskFolder)).find(({ value }) => value.kind === 'draft');
      if (draft?.value.kind === 'draft') {
        const madeAt = later(draft.value.draft.madeAt, hour);
        await desk.write(deskFolder, { ...draft.value, draft: { ...draft.value.draft, madeAt } }, draft.version);
      }
    }
    await desk.removeEntry(...asked);
  };
  const lead = { ...story.lead, desk: { ...desk, removeEntry } };
  const gone = { ...story, people: without(story, 'ada') };
  await work(lead, { kind: 'tidy', people: people.map(({ target }) => target) }, gone);
  expect(await deskText(story)).not.toContain('ada');
  const { draft } = await openDesk(story.lead, story.programme);
  expect(draft?.madeAt).toBe(later(story.lead.clock.now(), hour));
});

test('names the folders that a lead cannot open: those of nobody, and those that a partner still has', async () => {
  const story = await aRunningProgramme();
  const { reading } = await openDesk(story.lead, story.programme);
  const targets = async (...gone: readonly string[]) =>
    (await planned(story, without(story, ...gone))).people.map(({ target }) => target);
  expect(foldersLeft(reading, await targets('ada'))).toEqual({
    ofNobody: [{ library: 'Private', name: 'ada' }],
    withPartner: ['omar'],
  });
  expect(foldersLeft(reading, await targets('ada', 'omar'))).toEqual({
    ofNobody: [
      { library: 'Private', name: 'omar' },
      { library: 'Private', name: 'ada' },
      { library: 'Pairs', name: story.key },
    ],
    withPartner: [],
  });
  expect(foldersLeft(reading, [])).toEqual({ ofNobody: [], withPartner: [] });
});

test('the partner of a leaver is told that the pair has ended, though nobody ended it before', async () => {
  const story = await aRunningProgramme();
  await tidied(story, without(story, 'ada'));
  const home = await openHome(story.servicesFor('omar'));
  expect(home.leadSteps).toMatchObject([{ pair: story.key, step: 'end', because: 'partnerGone' }]);
  expect(home.pairs.map(({ stage }) => stage.kind)).toEqual(['ended']);
});

test('nobody is told that a pair has ended whom leads tidy up after for another reason, or who has left as well', async () => {
  const both = await aRunningProgramme();
  await tidied(both, without(both, 'ada', 'omar'));
  expect(await both.lead.people.names()).toEqual(['nina']);
  const self = await aRunningProgramme();
  await self.servicesFor('ada').people.remove(ada);
  await tidied(self);
  expect((await openHome(self.servicesFor('omar'))).leadSteps).toEqual([]);
});

test('a person who enrols again later is as new', async () => {
  const story = await aRunningProgramme();
  await tidied(story, without(story, 'ada'));
  await invitePeople(story.lead, story.programme, [{ person: ada, role: 'mentor' }]);
  const [membership] = (await openHome(story.servicesFor('ada'))).memberships;
  expect(membership?.enrolment.value.state).toBe('invited');
  const answers = { teaches: ['aiTools'], wantsToLearn: [], style: undefined, languages: ['en'], capacity: 1 };
  if (membership) {
    await enrol(story.servicesFor('ada'), membership.enrolment, answers);
  }
  expect(await planned(story)).toEqual({ people: [], more: 0 });
});
