import { siteSetupContract } from '#test/contracts/siteSetupContract.ts';
import { fakeSiteSetup } from './fakeSiteSetup.ts';

siteSetupContract('in memory', async () => {
  const shared = fakeSiteSetup('People', 'Lead/desk');
  return { asLead: shared, asOtherLead: shared };
});
