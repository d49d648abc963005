import { expect, test } from '@jest/globals';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { interrupted } from '#test/fakes/interrupted.ts';

async function withDraft(members = organisationWith()) {
  const tenant = await cohortTenant(members);
  const { draft } = await proposePairs(tenant.lead, tenant.programme);
  return { ...tenant, draft };
}

const proposalsOf = async (services: Parameters<typeof openHome>[0]) =>
  (await openHome(services)).pairs.map(({ partner, proposal }) => [partner.name, proposal.freeSessions]);

test('asks both, with a folder that only the two can open', async () => {
  const { lead, draft, people, servicesFor } = await withDraft();
  expect(await publishPairs(lead, draft, people)).toEqual([]);
  expect(await proposalsOf(servicesFor('ada'))).toEqual([['omar', 6]]);
  expect(await proposalsOf(servicesFor('omar'))).toEqual([['ada', 6]]);
  expect(await lead.pairs.names()).toEqual([]);
});

test('notes on the desk that privacy was confirmed', async () => {
  const { lead, draft, people, programme } = await withDraft();
  await publishPairs(lead, draft, people);
  const { pairs } = await openDesk(lead, programme);
  expect(pairs.map(({ registered }) => [registered.pair.mentor.name, registered.privacyConfirmed])).toEqual([
    ['ada', true],
  ]);
});

test('makes the folder before anybody is told', async () => {
  const { lead, draft, people, servicesFor } = await withDraft();
  const [failure] = await publishPairs(interrupted(lead, 0, 'before'), draft, people);
  expect(failure?.error).toMatchObject({ kind: 'offline' });
  expect(await proposalsOf(servicesFor('ada'))).toEqual([]);
  expect(await proposalsOf(servicesFor('omar'))).toEqual([]);
});

// The calls: the folder, the desk before and after the lead has left it, one proposal for each of the two.
test.each([0, 1, 2, 3, 4])('finishes a publication that broke off after call %i, without asking twice', async (at) => {
  const { lead, draft, people, programme, servicesFor } = await withDraft();
  expect(await publishPairs(interrupted(lead, at, 'after'), draft, people)).toHaveLength(1);
  expect(await publishPairs({ ...lead, clock: fixedClock('2026-11-24T08:00:00Z') }, draft, people)).toEqual([]);
  expect(await proposalsOf(servicesFor('ada'))).toHaveLength(1);
  expect(await proposalsOf(servicesFor('omar'))).toHaveLength(1);
  const { pairs } = await openDesk(lead, programme);
  expect(pairs.map(({ registered }) => registered.privacyConfirmed)).toEqual([true]);
});

test('both can answer until the same day, also when the publication broke off between them', async () => {
  const { lead, draft, people, servicesFor } = await withDraft();
  await publishPairs(interrupted(lead, 3, 'after'), draft, people);
  await publishPairs({ ...lead, clock: fixedClock('2026-11-24T08:00:00Z') }, draft, people);
  const [ofAda, ofOmar] = await Promise.all(
    ['ada', 'omar'].map(async (one) => (await openHome(servicesFor(one))).pairs[0]?.proposal),
  );
  expect(ofAda).toBeDefined();
  expect(ofOmar).toEqual(ofAda);
});

async function withChoice() {
  const programme = aProgramme({ choices: 'three' });
  const members = organisationWith({ id: 'bo', manager: 'piotr', department: 'Digital', role: 'mentor' });
  const tenant = await cohortTenant(members, { programme });
  const { draft } = await proposePairs(tenant.lead, programme);
  const [pair] = draft.pairs;
  const chosen = pair?.mentor === 'ada' ? 'ada' : 'bo';
  return { ...tenant, draft, chosen, other: chosen === 'ada' ? 'bo' : 'ada' };
}

test('tells the mentee alone who else would fit, where the programme lets mentees choose', async () => {
  const { lead, draft, people, servicesFor, chosen, other } = await withChoice();
  expect(await publishPairs(lead, draft, people)).toEqual([]);
  const [view] = (await openHome(servicesFor('omar'))).pairs;
  expect(view?.proposal.others).toEqual([
    {
      mentor: { id: other, name: other, department: 'Digital', jobTitle: undefined },
      reasons: expect.arrayContaining([{ kind: 'teachesWhatIsWanted', topics: ['aiTools'] }]),
    },
  ]);
  const { people: own, pairs } = servicesFor(chosen);
  const seen = [await own.read(chosen), await pairs.read(view?.proposal.pair.id ?? '')];
  expect(JSON.stringify(seen)).toContain(chosen);
  expect(JSON.stringify(seen)).not.toMatch(new RegExp(`"${other}"|others`));
  expect(JSON.stringify(await servicesFor(other).people.read(other))).not.toContain('omar');
});

test('leaves out who has left the directory meanwhile, and says nothing where nobody else is left', async () => {
  const { lead, draft, people, servicesFor, other } = await withChoice();
  const without = new Map([...people].filter(([id]) => id !== other));
  expect(await publishPairs(lead, draft, without)).toEqual([]);
  const [view] = (await openHome(servicesFor('omar'))).pairs;
  expect(view?.proposal).toBeDefined();
  expect(view?.proposal).not.toHaveProperty('others');
});

test('publishes the others when one cannot be', async () => {
  const more = [
    { id: 'yara', manager: 'grace', department: 'Sales', role: 'mentee' },
    { id: 'bo', manager: 'piotr', department: 'Digital', role: 'mentor' },
  ] as const;
  const { lead, draft, people, programme } = await withDraft(organisationWith(...more));
  expect(draft.pairs).toHaveLength(2);
  const gone = new Map([...people].filter(([id]) => id !== draft.pairs[0]?.mentor));
  const failures = await publishPairs(lead, draft, gone);
  expect(failures).toEqual([
    {
      subject: draft.pairs[0],
      error: expect.objectContaining({ message: expect.stringContaining('no mail address') }),
    },
  ]);
  expect((await openDesk(lead, programme)).pairs).toHaveLength(1);
  expect(await publishPairs(lead, draft, people)).toEqual([]);
  expect((await openDesk(lead, programme)).pairs).toHaveLength(2);
});

test('leaves published pairs out of the next proposal', async () => {
  const { lead, draft, people, programme } = await withDraft();
  await publishPairs(lead, draft, people);
  expect((await proposePairs(lead, programme)).draft).toMatchObject({ pairs: [], leftOut: [] });
});

test('matches both again after a no, but not with each other', async () => {
  const { lead, draft, people, programme, servicesFor } = await withDraft();
  await publishPairs(lead, draft, people);
  const [view] = (await openHome(servicesFor('omar'))).pairs;
  if (!view) {
    throw new Error('Expected a pair');
  }
  await answerProposal(servicesFor('omar'), view, 'declined');
  const { pairs, leftOut } = (await proposePairs(lead, programme)).draft;
  expect(pairs).toEqual([]);
  expect(leftOut).toMatchObject([
    { person: 'ada', cause: 'onlyPairedBefore' },
    { person: 'omar', cause: 'onlyPairedBefore' },
  ]);
});
