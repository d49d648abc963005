import { programmesContract } from '#test/contracts/programmesContract.ts';
import { fakeProgrammes } from './fakeProgrammes.ts';

programmesContract('in memory', async () => {
  const shared = fakeProgrammes();
  return { asLead: shared, asOtherLead: shared };
});
