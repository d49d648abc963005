import type { PairEntry } from '#domain/entries.ts';
import { personId } from '#domain/ids.ts';
import { foldersContract } from '#test/contracts/foldersContract.ts';
import { fakeFolders } from './fakeFolders.ts';

const lead = personId('lead');
const otherLead = personId('otherLead');

foldersContract('in memory', async () => ({
  ...fakeFolders<PairEntry>([lead, otherLead]),
  lead,
  otherLead,
  ada: personId('ada'),
  bo: personId('bo'),
  outsider: personId('outsider'),
}));
