import { expect, test } from '@jest/globals';
import type { Services } from '#ports/services.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { makePledge } from '#useCases/pledges/makePledge.ts';
import { agreeToShow, takeBackPledge, takeBackShowing } from '#useCases/pledges/showPledge.ts';
import { interrupted } from '#test/fakes/interrupted.ts';
import { aPairOnItsWay, omar as omarId, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const text = 'Ask the youngest in the room first';

/** Omar, the mentee, made a pledge of something he learned. */
async function withPledge() {
  const story = await aPairOnItsWay('booked');
  await makePledge(story.omar, await pairOf(story.omar), { key: 'one', text, learning: 'line' });
  return story;
}

type Step = (services: Services, view: PairView, pledge: PairView['pledges'][number]) => Promise<void>;

async function as(services: Services, step: Step) {
  const view = await pairOf(services);
  const [pledge] = view.pledges;
  if (!pledge) {
    throw new Error('Expected a pledge');
  }
  await step(services, view, pledge);
}

/** What a lead finds in the mentee's folder. */
const leadReads = async ({ lead }: { readonly lead: Services }) =>
  (await lead.people.read(omarId)).flatMap(({ value }) => (value.kind === 'publicPledge' ? [value.words] : []));

const onlySealed = [{ agreed: 'mentee', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) }];
const inWords = [{ agreed: 'both', text }];

test('a pledge is for the two, and needs a few words', async () => {
  const story = await withPledge();
  expect((await pairOf(story.ada)).pledges[0]?.value).toMatchObject({ by: omarId, text, learning: 'line' });
  expect(await leadReads(story)).toEqual([]);
  const view = await pairOf(story.omar);
  for (const wrong of ['  ', 'x'.repeat(401)]) {
    const made = makePledge(story.omar, view, { key: 'two', text: wrong, learning: 'line' });
    await expect(made).rejects.toThrow('expected 1 to 400');
  }
});

test('leads read its words only when both agreed; before that, at most a fingerprint', async () => {
  const story = await withPledge();
  await as(story.omar, agreeToShow);
  expect(await leadReads(story)).toEqual(onlySealed);
  await as(story.ada, agreeToShow);
  expect(await leadReads(story)).toEqual(onlySealed);
  await pairOf(story.omar);
  expect(await leadReads(story)).toEqual(inWords);
});

test('when the mentor agrees first, the words are there as soon as the mentee agrees', async () => {
  const story = await withPledge();
  await as(story.ada, agreeToShow);
  expect(await leadReads(story)).toEqual([]);
  await as(story.omar, agreeToShow);
  expect(await leadReads(story)).toEqual(inWords);
});

test('the mentee takes it back at once, the mentor by the mentee’s next visit', async () => {
  const story = await withPledge();
  await as(story.ada, agreeToShow);
  await as(story.omar, agreeToShow);
  await as(story.ada, takeBackShowing);
  await pairOf(story.omar);
  expect(await leadReads(story)).toEqual(onlySealed);
  await as(story.omar, takeBackShowing);
  expect(await leadReads(story)).toEqual([]);
});

test('the mentor agreed to these words: others that were put in their place are not shown', async () => {
  const story = await withPledge();
  await as(story.ada, agreeToShow);
  const [pledge] = (await pairOf(story.omar)).pledges;
  const pair = (await pairOf(story.omar)).proposal.pair.id;
  await story.omar.pairs.write(
    pair,
    {
      ...pledge?.value,
      kind: 'pledge',
      key: 'one',
      by: omarId,
      text: 'Other',
      learning: 'line',
      at: story.omar.clock.now(),
    },
    pledge?.version,
  );
  await as(story.omar, agreeToShow);
  expect(await leadReads(story)).toEqual(onlySealed);
});

test('words that the mentor put there are never shown as the mentee’s', async () => {
  const story = await withPledge();
  await as(story.ada, agreeToShow);
  await as(story.omar, agreeToShow);
  const view = await pairOf(story.ada);
  const [pledge] = view.pledges;
  await story.ada.pairs.write(
    view.proposal.pair.id,
    { kind: 'pledge', key: 'one', by: omarId, text: 'Forged', learning: 'line', at: story.ada.clock.now() },
    pledge?.version,
  );
  await pairOf(story.omar);
  expect(await leadReads(story)).toEqual([]);
});

test('a pledge that is taken back is nowhere, even when the first try broke off', async () => {
  const story = await withPledge();
  await as(story.ada, agreeToShow);
  await as(story.omar, agreeToShow);
  const brokenOff: Step = (services, ...given) => takeBackPledge(interrupted(services, 2, 'before'), ...given);
  await expect(as(story.omar, brokenOff)).rejects.toMatchObject({ kind: 'offline' });
  expect(await leadReads(story)).toEqual([]);
  await as(story.omar, takeBackPledge);
  const { pledges, pledgeAssents } = await pairOf(story.ada);
  expect([pledges, pledgeAssents]).toEqual([[], []]);
});
