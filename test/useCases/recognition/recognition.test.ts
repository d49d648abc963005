import { expect, test } from '@jest/globals';
import { longestThanks } from '#domain/recognition/thanks.ts';
import { giveThanks } from '#useCases/recognition/giveThanks.ts';
import { openReceivedThanks } from '#useCases/recognition/openReceivedThanks.ts';
import { openWall } from '#useCases/recognition/openWall.ts';
import { placeThanks } from '#useCases/recognition/placeThanks.ts';
import { publishThanks } from '#useCases/recognition/publishThanks.ts';
import { takeBackThanks } from '#useCases/recognition/takeBackThanks.ts';
import { takeOffWall } from '#useCases/recognition/takeOffWall.ts';
import type { Services } from '#ports/services.ts';
import { everyInterruption } from '#test/fakes/everyInterruption.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { ada as adaId, omar as omarId, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { lookAsLead, place, placesOf, publish, thanksGiven, thanksKey, wallOf, words } from './thanksStory.ts';

/** Everything that leads can read of people, as text. */
const whatLeadsRead = async (lead: Parameters<typeof wallOf>[0]): Promise<string> =>
  JSON.stringify(await lead.people.readEvery('thanksConsent', 'enrolment', 'milestone', 'sessionCounts'));

test('thanks are for the two, until the mentor decides otherwise', async () => {
  const { ada, lead, programme } = await thanksGiven();
  expect((await pairOf(ada)).thanks.map(({ value }) => [value.by, value.text])).toEqual([[omarId, words]]);
  expect(await placesOf(ada)).toEqual(['here']);
  expect((await lookAsLead(lead, programme)).waiting).toEqual([]);
  expect(await whatLeadsRead(lead)).not.toContain(words);
});

test('in the record they are for the mentor, and no lead can read them', async () => {
  const { ada, lead, programme } = await thanksGiven();
  await place(ada, 'record');
  expect(await placesOf(ada)).toEqual(['record']);
  expect((await lookAsLead(lead, programme)).waiting).toEqual([]);
  expect(await whatLeadsRead(lead)).not.toContain(words);
});

test('on the wall they hang once a lead has put them up, under the names that the leads know', async () => {
  const { ada, omar, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  expect(await placesOf(ada)).toEqual(['wall']);
  expect(await wallOf(omar)).toEqual([]);
  expect(await publish(lead, programme)).toEqual([true]);
  expect(await omar.recognitions.all()).toMatchObject([
    { id: thanksKey, mentor: 'Ada Osei', mentee: 'Omar Haddad', text: words, programme: programme.id },
  ]);
  expect(await lookAsLead(lead, programme)).toMatchObject({ waiting: [], onWall: [{ text: words }], takenOff: 0 });
});

test('put up twice, they hang once', async () => {
  const { ada, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  const { waiting } = await lookAsLead(lead, programme);
  await publish(lead, programme);
  const later = { ...lead, clock: fixedClock('2026-11-24T08:00:00Z') };
  for (const thanks of waiting) {
    expect(await publishThanks(later, programme, thanks)).toBe(true);
  }
  expect(await wallOf(lead)).toEqual([words]);
});

test('what the mentee keeps from the wall, the mentor cannot put there', async () => {
  const { ada, lead, programme } = await thanksGiven(false);
  const view = await pairOf(ada);
  for (const thanks of view.thanks) {
    await expect(placeThanks(ada, view, thanks, 'wall')).rejects.toThrow('the mentee keeps them from it');
  }
  // Not even with a tool of their own.
  const { id } = view.proposal.pair;
  const forged = { kind: 'thanksConsent', key: thanksKey, pair: id, words: { of: 'mentor', text: words } } as const;
  await ada.people.write(adaId, { ...forged, at: ada.clock.now() });
  expect((await lookAsLead(lead, programme)).waiting).toEqual([]);
});

test('a mentor can show no words but those that were said', async () => {
  const { ada, lead, programme } = await thanksGiven();
  const { id } = (await pairOf(ada)).proposal.pair;
  const forged = {
    kind: 'thanksConsent',
    key: thanksKey,
    pair: id,
    words: { of: 'mentor', text: 'A genius!' },
  } as const;
  await ada.people.write(adaId, { ...forged, at: ada.clock.now() });
  expect((await lookAsLead(lead, programme)).waiting).toEqual([]);
});

test('the mentor takes them back: at once from the leads, from the wall at a lead’s next visit', async () => {
  const { ada, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  await publish(lead, programme);
  await place(ada, 'record');
  expect(await whatLeadsRead(lead)).not.toContain(words);
  expect(await openWall(ada, adaId)).toMatchObject([{ standing: 'takenBack' }]);
  expect(await lookAsLead(lead, programme)).toEqual({ waiting: [], onWall: [], takenOff: 1 });
  expect(await wallOf(lead)).toEqual([]);
  expect(await placesOf(ada)).toEqual(['record']);
});

test('the mentee takes them back: they are nowhere any more', async () => {
  const { ada, omar, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  await publish(lead, programme);
  const view = await pairOf(omar);
  for (const thanks of view.thanks) {
    await takeBackThanks(omar, view, thanks);
  }
  expect(await lookAsLead(lead, programme)).toEqual({ waiting: [], onWall: [], takenOff: 1 });
  const received = await pairOf(ada);
  expect(received.thanks).toEqual([]);
  expect(await openReceivedThanks(ada, received)).toEqual([]);
  // The mentor's visit has ended the consent that had lost its thanks.
  expect(await whatLeadsRead(lead)).not.toContain(words);
});

test('said in other words, the old ones leave the wall, and the mentor decides anew', async () => {
  const { ada, omar, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  await publish(lead, programme);
  await giveThanks(omar, await pairOf(omar), { key: 'first', text: 'Other words.', mayBeShown: true });
  expect(await lookAsLead(lead, programme)).toEqual({ waiting: [], onWall: [], takenOff: 1 });
  expect(await placesOf(ada)).toEqual(['record']);
  expect(await whatLeadsRead(lead)).not.toContain(words);
  await place(ada, 'wall');
  expect(await publish(lead, programme)).toEqual([true]);
  expect(await wallOf(lead)).toEqual(['Other words.']);
});

test('who takes theirs back a moment before the lead’s click is not shown', async () => {
  const { ada, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  const { waiting } = await lookAsLead(lead, programme);
  await place(ada, 'here');
  for (const thanks of waiting) {
    expect(await publishThanks(lead, programme, thanks)).toBe(false);
  }
  expect(await wallOf(lead)).toEqual([]);
});

test.each(['mentor', 'mentee'] as const)('the %s can take them off by the wall itself', async (role) => {
  const { ada, omar, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  await publish(lead, programme);
  const [services, me] = role === 'mentor' ? [ada, adaId] : [omar, omarId];
  expect(await openWall(services, me)).toMatchObject([{ standing: 'mine' }]);
  for (const recognition of await services.recognitions.all()) {
    await takeOffWall(services, me, [await pairOf(services)], recognition);
  }
  // A later visit brings nothing back by itself.
  await pairOf(services);
  expect(await openWall(services, me)).toMatchObject([{ standing: 'takenBack' }]);
  expect((await lookAsLead(lead, programme)).takenOff).toBe(1);
  expect((await pairOf(ada)).thanks.map(({ value }) => value.mayBeShown)).toEqual([role === 'mentor']);
});

test('off the wall they get as well when the pair’s folder is no more', async () => {
  const { ada, omar, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  await publish(lead, programme);
  await ada.pairs.remove((await pairOf(ada)).proposal.pair.id);
  expect(await lookAsLead(lead, programme)).toMatchObject({ takenOff: 0, onWall: [{ text: words }] });
  for (const recognition of await omar.recognitions.all()) {
    await takeOffWall(omar, omarId, [], recognition);
  }
  expect((await lookAsLead(lead, programme)).takenOff).toBe(1);
});

test('whoever deletes their folder consents no more', async () => {
  const { ada, omar, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  await publish(lead, programme);
  await omar.people.remove(omarId);
  expect((await lookAsLead(lead, programme)).takenOff).toBe(1);
});

test('others see whose thanks they are, and can take off none of them', async () => {
  const { ada, lead, programme } = await thanksGiven();
  await place(ada, 'wall');
  await publish(lead, programme);
  const { id: leadId } = await lead.directory.me();
  expect(await openWall(lead, leadId)).toMatchObject([{ standing: 'others', recognition: { mentor: 'Ada Osei' } }]);
});

test('thanks of nothing, and thanks that are too long, are refused in words', async () => {
  const { omar } = await thanksGiven();
  const view = await pairOf(omar);
  const give = async (text: string) => await giveThanks(omar, view, { key: 'second', text, mayBeShown: false });
  await expect(give(' \n ')).rejects.toThrow('Cannot give thanks of 0 characters: expected 1 to 600');
  await expect(give('x'.repeat(longestThanks + 1))).rejects.toThrow('Cannot give thanks of 601 characters');
  await give('x'.repeat(longestThanks));
  expect((await pairOf(omar)).thanks).toHaveLength(2);
});

test('two thanks of one pair go their own ways', async () => {
  const { ada, omar, lead, programme } = await thanksGiven();
  await giveThanks(omar, await pairOf(omar), { key: 'second', text: 'And for your patience.', mayBeShown: true });
  const view = await pairOf(ada);
  for (const thanks of view.thanks.filter(({ value }) => value.key === 'second')) {
    await placeThanks(ada, view, thanks, 'wall');
  }
  await publish(lead, programme);
  expect(await wallOf(lead)).toEqual(['And for your patience.']);
});

type Story = Awaited<ReturnType<typeof thanksGiven>>;
type Run = (story: Story, broken: (services: Services) => Services) => Promise<void>;

const givesOtherWords: Run = async ({ omar }, broken) =>
  await giveThanks(broken(omar), await pairOf(omar), { key: 'first', text: 'Other words.', mayBeShown: true });
const choosesTheWall: Run = async ({ ada }, broken) => await place(broken(ada), 'wall');

test.each([
  ['giving', givesOtherWords, 'Other words.'],
  ['choosing the wall', choosesTheWall, words],
])('broken off anywhere in %s and done again, both consent once to the words said last', async (_, run, said) => {
  let broken = 0;
  for await (const { story, at } of everyInterruption(thanksGiven, run)) {
    broken += 1;
    await run(story, (services) => services);
    await place(story.ada, 'wall');
    await publish(story.lead, story.programme);
    const consents = await story.lead.people.readEvery('thanksConsent');
    const standing = [await wallOf(story.lead), await placesOf(story.ada), consents.length];
    expect([at, ...standing]).toEqual([at, [said], ['wall'], 2]);
  }
  expect(broken).toBeGreaterThan(7);
});

test('broken off anywhere while taking it back, the next visits and one more try leave no consent', async () => {
  const shown = async () => {
    const story = await thanksGiven();
    await place(story.ada, 'wall');
    return story;
  };
  const run: Run = async ({ omar }, broken) => {
    const view = await pairOf(omar);
    for (const thanks of view.thanks) {
      await takeBackThanks(broken(omar), view, thanks);
    }
  };
  let broken = 0;
  for await (const { story, at } of everyInterruption(shown, run)) {
    broken += 1;
    await run(story, (services) => services);
    await pairOf(story.ada);
    const consents = await story.lead.people.readEvery('thanksConsent');
    expect([at, (await pairOf(story.omar)).thanks, consents]).toEqual([at, [], []]);
  }
  expect(broken).toBeGreaterThan(5);
});
