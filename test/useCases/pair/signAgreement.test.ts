import { expect, test } from '@jest/globals';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { ada, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

test('shows the hope to the partner, and the lead only that it is signed', async () => {
  const { ada: mentor, omar: mentee, lead, programme } = await aPairOnItsWay('accepted');
  await signAgreement(mentor, await pairOf(mentor), '  See how decisions are made ');
  const { stage, signatures } = await pairOf(mentee);
  expect(stage).toEqual({ kind: 'accepted', signed: [ada] });
  expect(signatures.map(({ by, hope }) => [by, hope])).toEqual([[ada, 'See how decisions are made']]);
  const { pairs } = await openDesk(lead, programme);
  expect(pairs[0]?.reached.get(ada)).toContain('signed');
  expect(JSON.stringify(await lead.people.readEvery('milestone'))).not.toContain('decisions');
});

test('is agreed once both have signed', async () => {
  const { ada: mentor, omar: mentee } = await aPairOnItsWay('accepted');
  await signAgreement(mentor, await pairOf(mentor), '');
  await signAgreement(mentee, await pairOf(mentee), '');
  expect((await pairOf(mentor)).stage).toEqual({ kind: 'agreed' });
});

test('keeps the first signature when it is signed again later', async () => {
  const { ada: mentor } = await aPairOnItsWay('accepted');
  const view = await pairOf(mentor);
  await signAgreement(mentor, view, 'The first');
  await signAgreement({ ...mentor, clock: fixedClock('2026-11-24T08:00:00Z') }, view, 'The second');
  expect((await pairOf(mentor)).signatures.map(({ hope }) => hope)).toEqual(['The first']);
});
