import { afterEach, expect, test } from '@jest/globals';
import { sharePointProgrammes } from '#store/programmes.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { programmesContract } from '#test/contracts/programmesContract.ts';
import { setupOf, siteOf, type StandIn, standIn } from '#test/contracts/standIn.ts';

let subject: StandIn;

async function siteOfTwoLeads() {
  subject = standIn();
  const { lead, otherLead } = subject;
  await setupOf(subject, lead).provision();
  return {
    asLead: sharePointProgrammes(siteOf(subject, lead)),
    asOtherLead: sharePointProgrammes(siteOf(subject, otherLead)),
  };
}

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

programmesContract('SharePoint', siteOfTwoLeads);

test('everybody on the site reads the programmes, and only leads write them', async () => {
  const { asLead } = await siteOfTwoLeads();
  await asLead.save(aProgramme());
  const asVisitor = sharePointProgrammes(siteOf(subject, subject.ada));
  expect(await asVisitor.all()).toHaveLength(1);
  await expect(asVisitor.save(aProgramme({ name: 'Mine' }))).rejects.toMatchObject({ kind: 'denied' });
});
