import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import type { Invitee } from '#domain/participant.ts';
import { invitePeople } from '#useCases/programme/invitePeople.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { cohortTenant, smallOrganisation } from '#test/fakes/cohortTenant.ts';
import { interrupted } from '#test/fakes/interrupted.ts';

const nobodyInvited = smallOrganisation.map((member) => ({ ...member, role: undefined }));
const invitees: readonly Invitee[] = [
  { person: personId('ada'), role: 'mentor' },
  { person: personId('omar'), role: 'mentee' },
];

test('gives each a folder shared with the leads, and one of their own that not even the lead can open', async () => {
  const { lead, programme, servicesFor } = await cohortTenant(nobodyInvited);
  const ada = servicesFor('ada');
  expect(await invitePeople(lead, programme, invitees)).toEqual([]);
  expect(await lead.people.names()).toEqual(['ada', 'omar']);
  expect(await lead.privateNotes.names()).toEqual([]);
  expect(await ada.people.names()).toEqual(['ada']);
  expect(await ada.privateNotes.names()).toEqual(['ada']);
});

test('leaves an open invitation in the role that was chosen', async () => {
  const { lead, programme, servicesFor } = await cohortTenant(nobodyInvited);
  await invitePeople(lead, programme, invitees);
  const { memberships } = await openHome(servicesFor('omar'));
  expect(memberships.map(({ enrolment }) => enrolment.value)).toMatchObject([{ role: 'mentee', state: 'invited' }]);
});

test('leaves whoever has joined as they are when they are invited again', async () => {
  const { lead, programme } = await cohortTenant();
  expect(await invitePeople(lead, programme, [{ person: personId('ada'), role: 'mentee' }])).toEqual([]);
  const { enrolments } = await openDesk(lead, programme);
  expect(enrolments.find(({ person }) => person === 'ada')).toMatchObject({ role: 'mentor', state: 'enrolled' });
});

// Three calls invite one person: two folders, one enrolment.
test.each([0, 1, 2])('goes on with the others when call %i fails, and finishes when run again', async (at) => {
  const { lead, programme } = await cohortTenant(nobodyInvited);
  const failures = await invitePeople(interrupted(lead, at, 'before'), programme, invitees);
  expect(failures).toEqual([{ subject: invitees[0], error: expect.objectContaining({ kind: 'offline' }) }]);
  const invited = async () => (await openDesk(lead, programme)).enrolments.map(({ person }) => person);
  expect(await invited()).toEqual(['omar']);
  expect(await invitePeople(lead, programme, invitees)).toEqual([]);
  expect((await invited()).toSorted()).toEqual(['ada', 'omar']);
});

test('tells how far it is, and stops when asked', async () => {
  const { lead, programme } = await cohortTenant(nobodyInvited);
  const stopper = new AbortController();
  const seen: unknown[] = [];
  const onProgress = (done: number, total: number | undefined) => {
    seen.push([done, total]);
    stopper.abort();
  };
  const stopped = invitePeople(lead, programme, invitees, { onProgress, signal: stopper.signal });
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toEqual([[1, 2]]);
  expect(await lead.people.names()).toEqual(['ada']);
});
