import { expect, test } from '@jest/globals';
import { problemKinds } from '#domain/problemKind.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { changeNoticeChoice } from '#useCases/notices/noticeChoice.ts';
import { tellPartner } from '#useCases/notices/tellPartner.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { ada as adaId, aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const notice = { kind: 'partnerAccepted', page: '', topic: 'A proposed partner', preview: 'Ada' } as const;
const tell = async (services: Services) => await tellPartner(services, await pairOf(services), notice);

test('tells the partner', async () => {
  const { ada, notifications } = await aPairOnItsWay('proposed');
  await tell(ada);
  expect(notifications.sent).toEqual([{ ...notice, to: omar }]);
});

test('tells nobody anything for a person who does not want it', async () => {
  const { ada, notifications } = await aPairOnItsWay('proposed');
  await changeNoticeChoice(ada, adaId, { tells: false });
  await tell(ada);
  expect(notifications.sent).toEqual([]);
});

test.each(problemKinds)('what does not get through for the reason "%s" is silent, and left for a day', async (kind) => {
  const { ada, notifications } = await aPairOnItsWay('proposed');
  let tries = 0;
  const send = async () => {
    tries += 1;
    return await Promise.reject(new OutsideProblem(kind, 'Not now'));
  };
  const unlucky = { ...ada, notifications: { ...notifications, send } };
  await tell(unlucky);
  await tell(unlucky);
  expect(tries).toBe(1);
  await tell({ ...ada, clock: fixedClock('2026-11-24T07:59:00Z') });
  expect(notifications.sent).toEqual([]);
  await tell({ ...ada, clock: fixedClock('2026-11-24T08:00:00Z') });
  expect(notifications.sent).toHaveLength(1);
});

test('a defect of our own is not passed over', async () => {
  const { ada, notifications } = await aPairOnItsWay('proposed');
  const send = async () => await Promise.reject(new TypeError('a defect'));
  await expect(tell({ ...ada, notifications: { ...notifications, send } })).rejects.toThrow('a defect');
});

test('where not even the choice can be read, nothing is sent and nothing fails', async () => {
  const { ada, notifications } = await aPairOnItsWay('proposed');
  const read = async () => await Promise.reject(new OutsideProblem('offline', 'No network'));
  const view = await pairOf(ada);
  await tellPartner({ ...ada, privateNotes: { ...ada.privateNotes, read } }, view, notice);
  expect(notifications.sent).toEqual([]);
});
