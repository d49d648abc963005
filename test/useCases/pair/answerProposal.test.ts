import { expect, test } from '@jest/globals';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { usualHours } from '#domain/scheduling/availability.ts';
import { localTime } from '#domain/time/instant.ts';
import { weekdayOf } from '#domain/time/zone.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { findPairSlots } from '#useCases/series/findPairSlots.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { ada, aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

/** What the lead knows of the one pair, person by person. */
async function told({ lead, programme }: Awaited<ReturnType<typeof aPairOnItsWay>>) {
  const { pairs } = await openDesk(lead, programme);
  return Object.fromEntries(pairs[0]?.reached ?? []);
}

test('tells the partner in the folder of the pair, and the lead no more than the fact', async () => {
  const story = await aPairOnItsWay('proposed');
  const view = await pairOf(story.ada);
  await answerProposal(story.ada, view, 'accepted');
  expect((await pairOf(story.omar)).stage).toEqual({ kind: 'proposed', accepted: [ada] });
  expect(await told(story)).toEqual({ ada: ['accepted'], omar: [] });
  await expect(story.lead.pairs.read(view.proposal.pair.id)).rejects.toMatchObject({ kind: 'missing' });
});

test('moves on to the agreement when both have accepted', async () => {
  const story = await aPairOnItsWay('proposed');
  await answerProposal(story.ada, await pairOf(story.ada), 'accepted');
  await answerProposal(story.omar, await pairOf(story.omar), 'accepted');
  expect((await pairOf(story.ada)).stage).toEqual({ kind: 'accepted', signed: [] });
});

test('hands the partner the hours that were said, so that no slot is outside them', async () => {
  const story = await aPairOnItsWay('proposed');
  const hours = { ...usualHours(story.programme.zone), days: ['thursday'], start: localTime('14:00') } as const;
  for (const { enrolment } of (await openHome(story.ada)).memberships) {
    await enrol(story.ada, enrolment, { ...enrolment.value, hours, meets: 'inPerson' });
  }
  for (const one of [story.ada, story.omar]) {
    await answerProposal(one, await pairOf(one), 'accepted');
  }
  const view = await pairOf(story.omar);
  expect(view.answers.find(({ by }) => by === ada)).toMatchObject({ hours, meets: 'inPerson' });
  const search = await findPairSlots(story.omar, view);
  const found = search.found ? search.proposals : [];
  expect(found.map(({ slot }) => weekdayOf(slot.firstDate))).toEqual(found.map(() => 'thursday'));
  expect(found.filter(({ slot }) => slot.startTime < '14:00')).toEqual([]);
  expect(found).not.toEqual([]);
});

test('one no is enough', async () => {
  const story = await aPairOnItsWay('proposed');
  await answerProposal(story.ada, await pairOf(story.ada), 'accepted');
  await answerProposal(story.omar, await pairOf(story.omar), 'declined');
  expect((await pairOf(story.ada)).stage).toEqual({ kind: 'declined' });
  expect(await told(story)).toEqual({ ada: ['accepted'], omar: ['declined'] });
});

test('tells the lead the first answer, too, when another device gave a second one', async () => {
  const story = await aPairOnItsWay('proposed');
  const stale = await pairOf(story.omar);
  await answerProposal(story.omar, stale, 'accepted');
  await answerProposal(story.omar, stale, 'declined');
  expect((await pairOf(story.ada)).stage).toEqual({ kind: 'proposed', accepted: [omar] });
  expect(await told(story)).toEqual({ ada: [], omar: ['accepted'] });
});

test.each([0, 1])('finishes what an interruption at step %i left half done', async (step) => {
  const story = await aPairOnItsWay('proposed');
  const view = await pairOf(story.ada);
  await expect(answerProposal(interrupted(story.ada, step, 'after'), view, 'accepted')).rejects.toThrow();
  await answerProposal(story.ada, view, 'accepted');
  expect((await pairOf(story.ada)).stage).toEqual({ kind: 'proposed', accepted: [ada] });
  expect(await told(story)).toEqual({ ada: ['accepted'], omar: [] });
});
