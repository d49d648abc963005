import { resourcesContract } from '#test/contracts/resourcesContract.ts';
import { fakeResources } from './fakeResources.ts';

resourcesContract('in memory', async () => {
  const shared = fakeResources();
  return { asLead: shared, asOtherLead: shared };
});
