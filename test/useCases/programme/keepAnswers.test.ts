import { expect, test } from '@jest/globals';
import type { Services } from '#ports/services.ts';
import { answersOnDevice, forgetOnDevice, keepOnDevice } from '#useCases/programme/answersOnDevice.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { keepAnswers } from '#useCases/programme/keepAnswers.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';

async function invitationOf(services: Services) {
  const [membership] = (await openHome(services)).memberships;
  if (!membership) {
    throw new Error('Expected an invitation');
  }
  return membership.enrolment;
}

test('keeps an answer of somebody who has not joined, and joins nobody', async () => {
  const { ada, lead, programme } = await aPairOnItsWay('invited');
  await keepAnswers(ada, await invitationOf(ada), { teaches: ['aiTools'] });
  const { enrolments } = await openDesk(lead, programme);
  expect(enrolments.find(({ person }) => person === 'ada')).toMatchObject({ state: 'invited', teaches: ['aiTools'] });
});

test('leaves what was answered on another device meanwhile', async () => {
  const { ada } = await aPairOnItsWay('invited');
  const asRead = await invitationOf(ada);
  await keepAnswers(ada, asRead, { teaches: ['aiTools'] });
  await keepAnswers(ada, asRead, { style: 'plans' });
  expect((await invitationOf(ada)).value).toMatchObject({ teaches: ['aiTools'], style: 'plans' });
});

test('changes nothing for somebody who joined on another device meanwhile', async () => {
  const { ada } = await aPairOnItsWay('invited');
  const asRead = await invitationOf(ada);
  await enrol(ada, asRead, { teaches: ['excel'], wantsToLearn: [], style: undefined, languages: [], capacity: 1 });
  await expect(keepAnswers(ada, asRead, { teaches: ['aiTools'] })).rejects.toMatchObject({ kind: 'conflict' });
  expect((await invitationOf(ada)).value).toMatchObject({ state: 'enrolled', teaches: ['excel'] });
});

test('on the device, answers wait under their questions until they were sent', async () => {
  const { ada } = await aPairOnItsWay('invited');
  const { value } = await invitationOf(ada);
  await keepOnDevice(ada, value, { teaches: ['aiTools'], style: undefined, capacity: 2 });
  await keepOnDevice(ada, value, { teaches: ['aiTools', 'knitting'] });
  expect(await answersOnDevice(ada, value)).toEqual({
    teaches: ['aiTools', 'knitting'],
    style: undefined,
    capacity: 2,
  });
  await forgetOnDevice(ada, value, { teaches: ['aiTools'], capacity: 2 });
  expect(await answersOnDevice(ada, value)).toEqual({ teaches: ['aiTools', 'knitting'], style: undefined });
});

test('on the device, what cannot be read is left out', async () => {
  const { ada } = await aPairOnItsWay('invited');
  const { value } = await invitationOf(ada);
  await keepOnDevice(ada, value, { capacity: 3 });
  const place = { person: value.person, note: `enrolment ${value.programme}` };
  const broken = { base: { text: '', version: undefined }, writtenAt: ada.clock.now() };
  await ada.drafts.keep(place, { ...broken, id: 'teaches', text: '[1, 2]' });
  await ada.drafts.keep(place, { ...broken, id: 'languages', text: 'en' });
  await ada.drafts.keep(place, { ...broken, id: 'hobbies', text: '["chess"]' });
  expect(await answersOnDevice(ada, value)).toEqual({ capacity: 3 });
});
