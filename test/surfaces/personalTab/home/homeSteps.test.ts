import { expect, test } from '@jest/globals';
import { homeSteps } from '#surfaces/personalTab/home/homeSteps.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

test('shows nothing to who is not invited', async () => {
  const { ada } = await aPairOnItsWay('nobody');
  expect(homeSteps(await openHome(ada))).toEqual([]);
});

test('shows a running pair instead of the enrolment it came from', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  expect(homeSteps(await openHome(ada)).map(({ kind }) => kind)).toEqual(['pair']);
});

test('returns to waiting after a declined pair, and names with whom it did not come about', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  await answerProposal(ada, await pairOf(ada), 'declined');
  expect(homeSteps(await openHome(ada))).toMatchObject([
    { kind: 'waiting', formerPartners: [{ name: 'Omar Haddad', because: 'declined' }] },
  ]);
});

test('names a pair whose folder is shut, instead of saying that a partner is looked for', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  const home = await openHome(ada);
  const closedPairs = home.pairs.map(({ proposal }) => proposal);
  expect(homeSteps({ ...home, pairs: [], closedPairs })).toMatchObject([
    { kind: 'closedPair', partner: { name: 'Omar Haddad' } },
  ]);
});
