import { fakeRecognitions } from './fakeRecognitions.ts';
import { recognitionsContract } from '#test/contracts/recognitionsContract.ts';

recognitionsContract('in memory', async () => {
  const wall = fakeRecognitions();
  return { asLead: wall, asOtherLead: wall };
});
