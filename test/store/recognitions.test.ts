import { afterEach, expect, test } from '@jest/globals';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { sharePointRecognitions } from '#store/recognitions.ts';
import { aRecognition } from '#test/builders/aRecognition.ts';
import { hostileRecognition } from '#test/builders/hostileEntries.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { clientOf, setupOf, siteOf, type StandIn, standIn } from '#test/contracts/standIn.ts';
import { recognitionsContract } from '#test/contracts/recognitionsContract.ts';

let subject: StandIn;

async function siteOfTwoLeads() {
  subject = standIn();
  const { lead, otherLead } = subject;
  await setupOf(subject, lead).provision();
  return {
    asLead: sharePointRecognitions(siteOf(subject, lead)),
    asOtherLead: sharePointRecognitions(siteOf(subject, otherLead)),
  };
}

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

recognitionsContract('SharePoint', siteOfTwoLeads);

test('everybody on the site reads the wall, and only leads write on it', async () => {
  const { asLead } = await siteOfTwoLeads();
  const first = aRecognition();
  await asLead.add(first);
  const asVisitor = sharePointRecognitions(siteOf(subject, subject.ada));
  expect(await asVisitor.all()).toEqual([first]);
  await expect(asVisitor.add(aRecognition({ id: 'mine' }))).rejects.toMatchObject({ kind: 'denied' });
  await expect(asVisitor.remove(first.id)).rejects.toMatchObject({ kind: 'denied' });
  expect(await asLead.all()).toEqual([first]);
});

test('a row that somebody spoilt by hand takes the wall from nobody', async () => {
  const { asLead } = await siteOfTwoLeads();
  await asLead.add(aRecognition());
  await clientOf(subject, subject.lead).send({
    aim: 'spoil a row',
    path: `/sites/${siteId}/lists/Recognitions/items`,
    method: 'POST',
    body: { fields: { RecognitionKey: 'spoilt', Body: 'no JSON' } },
    scopes: ['Sites.Selected'],
  });
  expect(await asLead.all()).toEqual([aRecognition()]);
});

test('names and thanks come back as they were, however hostile', async () => {
  const { asLead } = await siteOfTwoLeads();
  const texts = hostileStrings(60).filter((text) => text.length < 1000);
  const all = texts.map((text, number) => ({ ...hostileRecognition(text), id: `thanks-${number}` }));
  for (const recognition of all) {
    await asLead.add(recognition);
  }
  expect(new Set(await asLead.all())).toEqual(new Set(all));
});

test('a site without the list says that it is not set up', async () => {
  subject = standIn();
  const wall = sharePointRecognitions(siteOf(subject, subject.lead));
  await expect(wall.all()).rejects.toMatchObject({ kind: 'notSetUp' });
});
