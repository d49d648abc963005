import { expect, test } from '@jest/globals';
import { personId, programmeId } from '#domain/ids.ts';
import { invitation } from '#domain/participant.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';
import { hour, later } from '#domain/time/instant.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { reachMilestone } from '#useCases/pair/reachMilestone.ts';
import { readCohort } from '#useCases/matching/readCohort.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';

async function published() {
  const tenant = await cohortTenant();
  const { draft } = await proposePairs(tenant.lead, tenant.programme);
  await publishPairs(tenant.lead, draft, tenant.people);
  return tenant;
}

const adaAndOmar = { mentor: personId('ada'), mentee: personId('omar') };

test('reads who looks for a partner, when they can meet, and the whole organisation', async () => {
  const { lead, programme } = await cohortTenant();
  const { cohort } = await readCohort(lead, programme);
  expect(cohort.participants.map(({ colleague }) => colleague.id)).toEqual(['omar', 'ada']);
  expect(cohort.colleagues).toHaveLength(6);
  expect([...cohort.availability].map(([person, { kind }]) => [person, kind])).toEqual([
    ['omar', 'readable'],
    ['ada', 'readable'],
  ]);
  expect(cohort.search).toEqual({ startsOn: programme.startsOn, notBefore: later(lead.clock.now(), 24 * hour) });
  expect(cohort.earlierPairs).toEqual([]);
});

test('knows who joined another programme and had no partner there', async () => {
  const { lead, programme, servicesFor } = await published();
  const next = { ...programme, id: programmeId('next'), name: 'Next' };
  await lead.programmes.save(next);
  for (const person of ['ada', 'nina']) {
    const services = servicesFor(person);
    await invitePeople(lead, next, [{ person: personId(person), role: 'mentor' }]);
    const { memberships } = await openHome(services);
    for (const { enrolment } of memberships) {
      await (enrolment.value.programme === next.id ? enrol(services, enrolment, enrolment.value) : undefined);
    }
  }
  const stored = { ...invitation(personId('nina'), programme.id, 'mentor'), state: 'enrolled' } as const;
  await servicesFor('nina').people.write('nina', { kind: 'enrolment', key: programme.id, enrolment: stored });
  const { cohort } = await readCohort(lead, next);
  expect(Object.fromEntries(cohort.participants.map(({ colleague, waited }) => [colleague.id, waited]))).toEqual({
    ada: undefined,
    nina: true,
  });
});

test('whoever has as many partners as they wanted looks for nobody', async () => {
  const { lead, programme } = await published();
  const { cohort } = await readCohort(lead, programme);
  expect(cohort.participants).toEqual([]);
  expect(cohort.earlierPairs).toEqual([adaAndOmar]);
});

test('counts only the room that is left beside the partners somebody has', async () => {
  const { lead, programme, servicesFor } = await published();
  const ada = servicesFor('ada');
  const stored = (await ada.people.read('ada')).find(({ value }) => value.kind === 'enrolment');
  if (stored?.value.kind !== 'enrolment') {
    throw new Error('Ada has not joined');
  }
  const enrolment = { ...stored.value.enrolment, capacity: 3 };
  await ada.people.write('ada', { ...stored.value, enrolment }, stored.version);
  const { cohort } = await readCohort(lead, programme);
  expect(cohort.participants.map((one) => [one.colleague.id, one.enrolment.capacity])).toEqual([['ada', 2]]);
});

test('once the time of a pair is over both look again, and the pair counts as an earlier one', async () => {
  const { lead, programme, servicesFor } = await published();
  const [view] = (await openHome(servicesFor('omar'))).pairs;
  if (!view) {
    throw new Error('Omar was not asked');
  }
  await reachMilestone(servicesFor('omar'), view.me, view.proposal.pair.id, 'cleared');
  const { cohort } = await readCohort(lead, programme);
  expect(cohort.participants.map(({ colleague }) => colleague.id)).toEqual(['omar', 'ada']);
  expect(cohort.earlierPairs).toEqual([adaAndOmar]);
});

test('after a no both look again, and the pair counts as an earlier one', async () => {
  const { lead, programme, servicesFor } = await published();
  const [view] = (await openHome(servicesFor('omar'))).pairs;
  if (!view) {
    throw new Error('Omar was not asked');
  }
  await answerProposal(servicesFor('omar'), view, 'declined');
  const { cohort } = await readCohort(lead, programme);
  expect(cohort.participants.map(({ colleague }) => colleague.id)).toEqual(['omar', 'ada']);
  expect(cohort.earlierPairs).toEqual([adaAndOmar]);
});
