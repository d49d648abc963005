import type { PairEntry } from '#domain/entries.ts';
import { personId } from '#domain/ids.ts';
import { instant, later } from '#domain/time/instant.ts';
import { foldersContract } from '#test/contracts/foldersContract.ts';
import { fakeFolders } from './fakeFolders.ts';

const lead = personId('lead');
const otherLead = personId('otherLead');

foldersContract('in memory', async () => {
  let now = instant('2026-11-23T08:00:00Z');
  const clock = { now: () => now };
  return {
    ...fakeFolders<PairEntry>([lead, otherLead], clock),
    ...clock,
    passTime: (milliseconds) => (now = later(now, milliseconds)),
    lead,
    otherLead,
    ada: personId('ada'),
    bo: personId('bo'),
    outsider: personId('outsider'),
  };
});
