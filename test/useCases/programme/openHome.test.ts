import { expect, test } from '@jest/globals';
import { OutsideProblem } from '#ports/problem.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { fakeProgrammes } from '#test/fakes/fakeProgrammes.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';

test('is empty, not broken, for somebody who is not invited', async () => {
  const { ada } = await aPairOnItsWay('nobody');
  expect(await openHome(ada)).toMatchObject({ me: { name: 'Ada Osei' }, memberships: [], pairs: [] });
});

test('shows what somebody is invited to', async () => {
  const { omar, programme } = await aPairOnItsWay('invited');
  const { memberships, pairs } = await openHome(omar);
  expect(memberships).toMatchObject([{ programme, enrolment: { value: { role: 'mentee', state: 'invited' } } }]);
  expect(pairs).toEqual([]);
});

test('shows each of the two their partner', async () => {
  const { ada, omar } = await aPairOnItsWay('proposed');
  expect((await openHome(ada)).pairs).toMatchObject([{ myRole: 'mentor', partner: { name: 'Omar Haddad' } }]);
  expect((await openHome(omar)).pairs).toMatchObject([{ myRole: 'mentee', partner: { name: 'Ada Osei' } }]);
});

test('passes over a programme that is there no more', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  expect(await openHome({ ...ada, programmes: fakeProgrammes() })).toMatchObject({ memberships: [], pairs: [] });
});

test('does not take a failure for not being invited', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  const read = async () => await Promise.reject(new OutsideProblem('offline', 'No network'));
  await expect(openHome({ ...ada, people: { ...ada.people, read } })).rejects.toMatchObject({ kind: 'offline' });
});

test('a pair whose folder is shut does not shut the rest of the page', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  const read = async () => await Promise.reject(new OutsideProblem('missing', 'No such folder'));
  const home = await openHome({ ...ada, pairs: { ...ada.pairs, read } });
  expect(home.pairs).toEqual([]);
  expect(home.closedPairs).toMatchObject([{ pair: { mentee: { name: 'Omar Haddad' } } }]);
  expect(home.memberships).toHaveLength(1);
});

test('a pair that cannot be read just now is not taken for one that is shut', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  const read = async () => await Promise.reject(new OutsideProblem('busy', 'Try later'));
  await expect(openHome({ ...ada, pairs: { ...ada.pairs, read } })).rejects.toMatchObject({ kind: 'busy' });
});

test('tells the lead on the next visit what could not be told when it happened', async () => {
  const { ada, lead } = await aPairOnItsWay('proposed');
  const [view] = (await openHome(ada)).pairs;
  const lost = { ...ada, people: offlineOnce(ada.people, 'write') };
  await expect(view && answerProposal(lost, view, 'accepted')).rejects.toMatchObject({ kind: 'offline' });
  const told = async () => (await lead.people.readEvery('milestone')).map(({ value }) => value.reached);
  expect(await told()).toEqual([]);
  await openHome(ada);
  expect(await told()).toEqual(['accepted']);
});
