import { expect, test } from '@jest/globals';
import type { PlannedStep } from '#domain/adjusting/leadStep.ts';
import { suggestions } from '#domain/adjusting/suggestions.ts';
import { instant } from '#domain/time/instant.ts';
import { factsOfPairs } from '#useCases/adjusting/pairFacts.ts';
import { takeLeadStep } from '#useCases/adjusting/takeLeadStep.ts';
import { waitingList } from '#useCases/adjusting/waitingList.ts';
import { orgChart } from '#domain/orgChart.ts';
import { isFormer, openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { everyInterruption } from '#test/fakes/everyInterruption.ts';
import { ada, aPairOnItsWay, omar, pairOf, type StoryStage } from '#test/surfaces/aPairOnItsWay.ts';

const inMarch = instant('2027-03-01T08:00:00Z');

/** The clock of the story can be moved. */
async function aStory(stage: StoryStage) {
  let now = instant('2026-11-23T08:00:00Z');
  const story = await aPairOnItsWay(stage, { now: () => now });
  const { proposal } = await pairOf(story.ada);
  const planned: PlannedStep = { pair: proposal.pair.id, step: 'nudge', because: 'quiet', to: [ada, omar] };
  return { ...story, planned, moveTo: (time: string) => void (now = instant(time)) };
}

const stepsIn = async ({ ada: services }: Pick<Awaited<ReturnType<typeof aStory>>, 'ada'>) =>
  (await openHome(services)).leadSteps.map(({ step, at }) => [step, at]);

test('a kind word is left once, is not said again within two weeks, and then replaces the earlier one', async () => {
  const story = await aStory('booked');
  const first = instant('2026-11-23T08:00:00Z');
  await takeLeadStep(story.lead, story.planned);
  story.moveTo('2026-12-06T08:00:00Z');
  await takeLeadStep(story.lead, story.planned);
  expect(await stepsIn(story)).toEqual([['nudge', first]]);
  story.moveTo('2026-12-08T08:00:00Z');
  await takeLeadStep(story.lead, story.planned);
  expect(await stepsIn(story)).toEqual([['nudge', instant('2026-12-08T08:00:00Z')]]);
});

test('a pair that a lead ends is over at once for the leads, and both wait for a partner', async () => {
  const story = await aStory('booked');
  expect(waitingList(await openDesk(story.lead, story.programme))).toEqual({ mentors: [], mentees: [] });
  await takeLeadStep(story.lead, { ...story.planned, step: 'end', because: 'reportingLine' });
  const desk = await openDesk(story.lead, story.programme);
  expect(desk.pairs.map(isFormer)).toEqual([true]);
  const { mentors, mentees } = waitingList(desk);
  expect([...mentors, ...mentees].map(({ person }) => person)).toEqual([ada, omar]);
});

test('the first visit of either ends the pair for both, without naming either of them, and tells the leads', async () => {
  const story = await aStory('booked');
  await takeLeadStep(story.lead, { ...story.planned, step: 'end', because: 'reportingLine' });
  const ended = { kind: 'ended', by: [ada], isAnew: false, byProgramme: true };
  expect((await pairOf(story.ada)).stage).toMatchObject(ended);
  expect((await pairOf(story.omar)).stage).toMatchObject(ended);
  const told = (await openDesk(story.lead, story.programme)).pairs[0]?.reached;
  expect(told?.get(ada)).toContain('ended');
});

test('a lead who ends a pair cannot open its folder all the same', async () => {
  const story = await aStory('booked');
  await takeLeadStep(story.lead, { ...story.planned, step: 'end' });
  await expect(story.lead.pairs.read(story.planned.pair)).rejects.toMatchObject({ kind: 'missing' });
});

test('wherever the visit breaks off that ends a pair, the next one finishes it, and says it once', async () => {
  const begin = async () => {
    const story = await aStory('booked');
    await takeLeadStep(story.lead, { ...story.planned, step: 'end', because: 'sameDepartment' });
    return story;
  };
  for await (const { story, at } of everyInterruption(begin, (told, breakOff) => openHome(breakOff(told.ada)))) {
    await openHome(story.ada);
    const endings = (await story.omar.pairs.read(story.planned.pair)).filter(({ value }) => value.kind === 'ending');
    expect([at, endings.map(({ value }) => value)]).toEqual([
      at,
      [expect.objectContaining({ by: ada, byProgramme: true })],
    ]);
  }
});

const [grace, nina] = [aColleague({ id: 'grace' }), aColleague({ id: 'nina', manager: 'grace' })];
const before = [
  grace,
  nina,
  aColleague({ id: 'ada', manager: 'nina', department: 'Digital' }),
  aColleague({ id: 'omar', manager: 'grace', department: 'Finance' }),
];

test.each([
  ['nothing has changed', [], []],
  [
    'the mentor now reports to the mentee',
    [aColleague({ id: 'ada', manager: 'omar', department: 'Digital' })],
    ['reportingLine'],
  ],
  [
    'both report to one manager',
    [aColleague({ id: 'ada', manager: 'grace', department: 'Digital' })],
    ['sharedManager'],
  ],
  [
    'both are in one department',
    [aColleague({ id: 'ada', manager: 'nina', department: ' finance' })],
    ['sameDepartment'],
  ],
  ['nobody knows the department any more', [aColleague({ id: 'ada', manager: 'nina', department: undefined })], []],
])('a reorganisation is found by itself: %s', async (_what, changed, expected) => {
  const { lead, programme } = await aStory('booked');
  const colleagues = before.map((one) => changed.find(({ id }) => id === one.id) ?? one);
  const organisation = { byId: new Map(colleagues.map((one) => [one.id, one])), chart: orgChart(colleagues) };
  const found = suggestions(
    factsOfPairs(await openDesk(lead, programme), organisation),
    instant('2026-11-24T08:00:00Z'),
  );
  expect(found.map(({ because }) => because)).toEqual(expected);
});

test('somebody who left the organisation is found by themselves', async () => {
  const { lead, programme } = await aStory('accepted');
  const colleagues = before.filter(({ id }) => id !== 'omar');
  const organisation = { byId: new Map(colleagues.map((one) => [one.id, one])), chart: orgChart(colleagues) };
  expect(suggestions(factsOfPairs(await openDesk(lead, programme), organisation), inMarch)).toMatchObject([
    { because: 'partnerGone', steps: [{ step: 'end', to: [ada] }] },
  ]);
});

test.each([
  ['proposed', 'waitsForAnswer', [ada, omar]],
  ['accepted', 'waitsForSigning', [ada, omar]],
  ['agreed', 'waitsForBooking', [ada, omar]],
  ['booked', 'quiet', [ada, omar]],
] as const)('of a pair that is %s and then quiet, the leads find "%s"', async (stage, because, to) => {
  const { lead, programme } = await aStory(stage);
  const organisation = { byId: new Map(before.map((one) => [one.id, one])), chart: orgChart(before) };
  const desk = await openDesk(lead, programme);
  const later = stage === 'proposed' ? instant('2026-11-30T08:00:00Z') : inMarch;
  expect(suggestions(factsOfPairs(desk, organisation), later)).toMatchObject([
    { because, steps: [{ step: 'nudge', to }] },
  ]);
});
