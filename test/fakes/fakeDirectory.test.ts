import { aColleague } from '#test/builders/aColleague.ts';
import { directoryContract } from '#test/contracts/directoryContract.ts';
import { fakeDirectory } from './fakeDirectory.ts';

const [me, boss] = [aColleague({ id: 'ada', manager: 'boss' }), aColleague({ id: 'boss' })];

directoryContract('in memory', async () => ({
  directory: fakeDirectory(me, [boss]),
  me: me.id,
  report: me.id,
  manager: boss.id,
  memberCount: 2,
}));
