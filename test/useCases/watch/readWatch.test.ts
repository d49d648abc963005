import { expect, test } from '@jest/globals';
import { pairId } from '#domain/ids.ts';
import { instant } from '#domain/time/instant.ts';
import { modulesFor } from '#domain/training/modules.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { givePulse } from '#useCases/sessions/givePulse.ts';
import { readWatch } from '#useCases/watch/readWatch.ts';

const session = instant('2027-01-12T10:00:00Z');

async function aWatchedProgramme() {
  const story = await aPairOnItsWay('booked');
  await story.lead.site.provision();
  const read = async () => await readWatch(story.lead, await openDesk(story.lead, story.programme));
  return { ...story, read };
}

test('counts as trained only who has done every module of their role', async () => {
  const { ada, read } = await aWatchedProgramme();
  const [last, ...others] = modulesFor('mentor').toReversed();
  const finish = async (module: string) =>
    await ada.people.write('ada', { kind: 'module', key: module, state: 'done', at: session });
  await Promise.all(others.map(finish));
  expect((await read()).trained).toBe(0);
  await finish(last ?? '');
  expect((await read()).trained).toBe(1);
});

test('counts only what was told of pairs of the programme, by one of the two', async () => {
  const { ada, omar, read } = await aWatchedProgramme();
  const view = await pairOf(ada);
  await givePulse(ada, view, session, { worth: 'yes' });
  const [told] = await ada.people.readEvery('veiledPulse');
  await (told && omar.people.write('omar', { ...told.value, key: 'made-up', pair: pairId('made-up') }));
  const { pulses } = await read();
  expect(pulses.map(({ by }) => by)).toEqual(['ada']);
});

test('counts a change that both agree to show, in the folder of the mentee alone', async () => {
  const { ada, omar, read } = await aWatchedProgramme();
  const { id } = (await pairOf(omar)).proposal.pair;
  const words = { agreed: 'both', text: 'Ask first' } as const;
  const pledge = { kind: 'publicPledge', key: 'one', pair: id, words, at: session } as const;
  await ada.people.write('ada', pledge);
  expect((await read()).pledges).toBe(0);
  await omar.people.write('omar', pledge);
  expect((await read()).pledges).toBe(1);
});
