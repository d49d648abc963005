import { beforeEach, expect, test } from '@jest/globals';
import type { PersonEntry } from '#domain/entries.ts';
import { selectedSite } from '#graph/scopes.ts';
import { everyoneGroupId } from '#sandbox/tenant/wellKnown.ts';
import { personEntries } from '#store/codecs/personEntries.ts';
import { clientOf, foldersOf, setupOf, siteOf, type StandIn, standIn } from '#test/contracts/standIn.ts';

// A person's folder in People, in which they may write and which the leads own.

let subject: StandIn;

beforeEach(async () => {
  subject = standIn();
  await setupOf(subject, subject.lead).provision();
  await peopleOf('lead').create(subject.ada, audience());
});

const audience = () => ({ people: [subject.ada], withLeads: true });
const peopleOf = (person: 'lead' | 'ada') => foldersOf<PersonEntry>(subject, subject[person], 'People', personEntries);
const seenBy = async (person: 'lead' | 'ada') => await peopleOf(person).privacyOf(subject.ada, audience());

async function letIn(objectId: string): Promise<void> {
  const client = clientOf(subject, subject.lead);
  const drive = await siteOf(subject, subject.lead).drive('People');
  const scopes = selectedSite.use;
  const { id } = await client.send<{ id: string }>({ aim: 'find', path: `${drive}/root:/${subject.ada}`, scopes });
  const body = { recipients: [{ objectId }], roles: ['read'], requireSignIn: true, sendInvitation: false };
  await client.send<object>({ aim: 'let in', method: 'POST', path: `${drive}/items/${id}/invite`, body, scopes });
}

test('a group that they are in themselves is seen by the person too', async () => {
  await letIn(everyoneGroupId);
  for (const person of ['lead', 'ada'] as const) {
    expect(await seenBy(person)).toMatchObject({ confirmed: false, unexpected: [{ id: everyoneGroupId }] });
  }
});

test('somebody let in by name is seen by the leads alone; to the person nothing is confirmed', async () => {
  await letIn(subject.bo);
  expect(await seenBy('lead')).toMatchObject({ confirmed: false, unexpected: [{ id: subject.bo }], isWhole: true });
  expect(await seenBy('ada')).toMatchObject({ confirmed: false, unexpected: [], isWhole: false });
});
