import { expect, test } from '@jest/globals';
import { type RecordChoice, type Skill, withOrWithout } from '#domain/recognition/recordChoice.ts';
import type { Services } from '#ports/services.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { openRecord } from '#useCases/recognition/openRecord.ts';
import { changeRecordChoice, readRecordChoice } from '#useCases/recognition/recordChoices.ts';
import { checkSessions } from '#useCases/sessions/checkSessions.ts';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { tellSessionCounts } from '#useCases/sessions/tellSessionCounts.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { ada as adaId, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { place, thanksGiven, thanksKey } from './thanksStory.ts';

const recordOf = async (services: Services) => await openRecord(services, await openHome(services));

test('has what the person did, as their own app counted it', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const later = { ...ada, clock: fixedClock('2027-06-30T08:00:00Z') };
  const view = await pairOf(later);
  await tellSessionCounts(later, view, await checkSessions(later, view));
  expect(await recordOf(later)).toMatchObject({
    name: 'Ada Osei',
    contributions: [{ role: 'mentor', partnerCount: 1, sessionsHeld: 6, topics: ['aiTools'] }],
    modulesDone: [],
    choice: { skills: [], thanks: [], learnings: [] },
  });
});

test('begins with the first series, and is empty for who takes no part', async () => {
  const before = await aPairOnItsWay('agreed');
  expect((await recordOf(before.ada)).contributions).toEqual([]);
  const { ada } = await aPairOnItsWay('nobody');
  expect(await recordOf(ada)).toMatchObject({ name: 'Ada Osei', contributions: [] });
});

test('names the modules that were finished', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const at = ada.clock.now();
  await ada.people.write(adaId, { kind: 'module', key: 'listening', state: 'done', at });
  await ada.people.write(adaId, { kind: 'module', key: 'boundaries', state: 'started', at });
  expect((await recordOf(ada)).modulesDone).toEqual(['listening']);
});

test('knows the person’s own lines of the log, and the thanks that they chose', async () => {
  const { ada, omar } = await thanksGiven();
  const session = ada.clock.now();
  await closeSession(ada, await pairOf(ada), { session, taught: 'Prompts', learned: 'Patience' });
  await closeSession(omar, await pairOf(omar), { session, taught: 'Boards', learned: 'To ask' });
  await place(ada, 'record');
  const { contributions, choice } = await recordOf(ada);
  expect(contributions[0]?.learnings.map(({ taught }) => taught)).toEqual(['Prompts']);
  expect(choice.thanks).toEqual([thanksKey]);
  expect((await recordOf(omar)).choice.thanks).toEqual([]);
});

test('a choice made on another device stays', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const choosing = (skill: Skill) => (choice: RecordChoice) => ({
    ...choice,
    skills: withOrWithout(choice.skills, skill, true),
  });
  expect((await changeRecordChoice(ada, adaId, choosing('patience'))).skills).toEqual(['patience']);
  // Between reading and writing, the other device writes.
  let isFirst = true;
  const privateNotes = new Proxy(ada.privateNotes, {
    get(target, name) {
      if (name !== 'write' || !isFirst) {
        return Reflect.get(target, name) as unknown;
      }
      isFirst = false;
      return async (...given: Parameters<typeof target.write>) => {
        await changeRecordChoice(ada, adaId, choosing('listening'));
        return await target.write(...given);
      };
    },
  });
  await changeRecordChoice({ privateNotes }, adaId, choosing('explaining'));
  expect((await readRecordChoice(ada, adaId)).skills).toEqual(['patience', 'listening', 'explaining']);
});
