import { afterEach, expect, test } from '@jest/globals';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { resourceCodec } from '#store/codecs/resources.ts';
import { sharePointResources } from '#store/resources.ts';
import { aResource } from '#test/builders/aResource.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { resourcesContract } from '#test/contracts/resourcesContract.ts';
import { clientOf, setupOf, siteOf, type StandIn, standIn } from '#test/contracts/standIn.ts';

let subject: StandIn;

async function siteOfTwoLeads() {
  subject = standIn();
  const { lead, otherLead } = subject;
  await setupOf(subject, lead).provision();
  return {
    asLead: sharePointResources(siteOf(subject, lead)),
    asOtherLead: sharePointResources(siteOf(subject, otherLead)),
  };
}

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

resourcesContract('SharePoint', siteOfTwoLeads);

test('everybody on the site reads the links, and only leads write them', async () => {
  const { asLead } = await siteOfTwoLeads();
  const link = aResource();
  await asLead.add(link);
  const asVisitor = sharePointResources(siteOf(subject, subject.ada));
  expect(await asVisitor.all()).toEqual([link]);
  await expect(asVisitor.add(aResource({ id: 'mine' }))).rejects.toMatchObject({ kind: 'denied' });
  await expect(asVisitor.remove(link.id)).rejects.toMatchObject({ kind: 'denied' });
  expect(await asLead.all()).toEqual([link]);
});

const spoilt = [
  ['no JSON', 'no JSON'],
  ['an address that runs script', JSON.stringify({ ...aResource(), address: 'javascript:alert(1)' })],
  ['an address without encryption', JSON.stringify({ ...aResource(), address: 'http://contoso.example/' })],
  ['a language that is none', JSON.stringify({ ...aResource(), language: 'no such tag!' })],
] as const;

test.each(spoilt)('a row with %s is told of, and takes the others from nobody', async (_, body) => {
  const { asLead } = await siteOfTwoLeads();
  await asLead.add(aResource());
  await clientOf(subject, subject.lead).send({
    aim: 'spoil a row',
    path: `/sites/${siteId}/lists/Resources/items`,
    method: 'POST',
    body: { fields: { ResourceKey: 'spoilt', Body: body } },
    scopes: ['Sites.Selected'],
  });
  const told: string[] = [];
  expect(await asLead.all(({ message }) => void told.push(message))).toEqual([aResource()]);
  expect(told).toEqual([expect.stringMatching(/^Cannot read link "spoilt": /)]);
});

test('whatever a lead calls a link comes back as it was written', () => {
  subject = standIn();
  for (const text of hostileStrings(1000)) {
    const link = aResource({ title: text, topic: text });
    expect(resourceCodec.decode(resourceCodec.encode(link))).toEqual(link);
  }
});
