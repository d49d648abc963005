import { anAgreement } from '#test/builders/anAgreement.ts';
import { expect, test } from '@jest/globals';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { ada, omar, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

test('shows the hope to the partner, and the lead only that it is signed', async () => {
  const { ada: mentor, omar: mentee, lead, programme } = await aPairOnItsWay('accepted');
  await signAgreement(mentor, await pairOf(mentor), { hope: '  See how decisions are made ', words: anAgreement() });
  const { stage, signatures } = await pairOf(mentee);
  expect(stage).toEqual({ kind: 'accepted', signed: [ada] });
  expect(signatures.map(({ by, hope }) => [by, hope])).toEqual([[ada, 'See how decisions are made']]);
  const { pairs } = await openDesk(lead, programme);
  expect(pairs[0]?.reached.get(ada)).toContain('signed');
  expect(JSON.stringify(await lead.people.readEvery('milestone'))).not.toContain('decisions');
});

test('is agreed once both have signed', async () => {
  const { ada: mentor, omar: mentee } = await aPairOnItsWay('accepted');
  await signAgreement(mentor, await pairOf(mentor), { hope: '', words: anAgreement() });
  await signAgreement(mentee, await pairOf(mentee), { hope: '', words: anAgreement() });
  expect((await pairOf(mentor)).stage).toEqual({ kind: 'agreed' });
});

test('keeps the time of a signature that is given twice, and takes the newer hope', async () => {
  const { ada: mentor } = await aPairOnItsWay('accepted');
  const tomorrow = { ...mentor, clock: fixedClock('2026-11-24T08:00:00Z') };
  const view = await pairOf(mentor);
  await signAgreement(mentor, view, { hope: 'The first', words: anAgreement() });
  await signAgreement(tomorrow, view, { hope: 'The first', words: anAgreement() });
  expect((await pairOf(mentor)).signatures.map(({ at }) => at)).toEqual([mentor.clock.now()]);
  await signAgreement(tomorrow, await pairOf(mentor), { hope: 'The second', words: anAgreement() });
  expect((await pairOf(mentor)).signatures.map(({ hope }) => hope)).toEqual(['The second']);
});

const openly = anAgreement({ confidentiality: 'Nothing leaves this room' });

test('asks whoever signed other words again, and is agreed once both signed the same', async () => {
  const { ada: mentor, omar: mentee } = await aPairOnItsWay('accepted');
  await signAgreement(mentor, await pairOf(mentor), { hope: 'To teach', words: anAgreement() });
  await signAgreement(mentee, await pairOf(mentee), { hope: 'To learn', words: openly });
  expect((await pairOf(mentor)).stage).toEqual({ kind: 'accepted', signed: [omar] });
  await signAgreement(mentor, await pairOf(mentor), { hope: 'To teach', words: openly });
  expect((await pairOf(mentee)).stage).toEqual({ kind: 'agreed' });
});

test('the words signed last stand, even from a device whose clock is behind', async () => {
  const { ada: mentor, omar: mentee } = await aPairOnItsWay('accepted');
  await signAgreement(mentor, await pairOf(mentor), { hope: 'To teach', words: anAgreement() });
  const behind = { ...mentee, clock: fixedClock('2026-11-22T08:00:00Z') };
  await signAgreement(behind, await pairOf(mentee), { hope: 'To learn', words: openly });
  expect((await pairOf(mentor)).stage).toEqual({ kind: 'accepted', signed: [omar] });
});

test('signs nothing when the partner signed other words that were not read yet', async () => {
  const { ada: mentor, omar: mentee } = await aPairOnItsWay('accepted');
  const stale = await pairOf(mentor);
  await signAgreement(mentee, await pairOf(mentee), { hope: 'To learn', words: openly });
  expect(await signAgreement(mentor, stale, { hope: 'To teach', words: anAgreement() })).toBe('wordsChanged');
  expect((await pairOf(mentor)).stage).toEqual({ kind: 'accepted', signed: [omar] });
});

test('refuses an agreement with an empty section', async () => {
  const { ada: mentor } = await aPairOnItsWay('accepted');
  const words = anAgreement({ leaving: ' ' });
  await expect(signAgreement(mentor, await pairOf(mentor), { hope: '', words })).rejects.toThrow('empty section');
  expect((await pairOf(mentor)).signatures).toEqual([]);
});

test('a series that is booked stays booked when one of the two signs other words at that moment', async () => {
  const { ada: mentor } = await aPairOnItsWay('booked');
  await signAgreement(mentor, await pairOf(mentor), { hope: 'To teach', words: openly });
  expect((await pairOf(mentor)).stage).toEqual({ kind: 'booked' });
});
