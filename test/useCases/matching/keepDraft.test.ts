import { expect, test } from '@jest/globals';
import type { DeskEntry } from '#domain/entries.ts';
import { personId } from '#domain/ids.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { draftWithout } from '#domain/matching/draftWithout.ts';
import { usualWishes } from '#domain/matching/matchWishes.ts';
import { instant } from '#domain/time/instant.ts';
import { deskEntries } from '#store/codecs/deskEntries.ts';
import { draftIn, keepDraft } from '#useCases/matching/keepDraft.ts';
import { deskRows } from '#useCases/tidying/deskRows.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { numberedId, numberedPair } from '#test/builders/numberedPair.ts';
import { foldersOf, setupOf, standIn } from '#test/contracts/standIn.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { everyInterruption } from '#test/fakes/everyInterruption.ts';
import { fakeFolders } from '#test/fakes/fakeFolders.ts';

const programme = aProgramme();
const lena = personId('lena');

const draftOf = (pairCount: number, madeAt = '2026-11-23T08:00:00Z'): MatchDraft => ({
  programme: programme.id,
  madeAt: instant(madeAt),
  pairs: Array.from({ length: pairCount }, (_, index) => numberedPair(index)),
  crowdedOut: [],
  leftOut: Array.from({ length: pairCount }, (_, index) => ({
    person: numberedId('c', index),
    cause: 'nobodyLeft',
    changes: [{ kind: 'newPeople', topics: ['aiTools'] }],
  })),
  unmetWishes: [],
  wishes: { ...usualWishes(programme), must: [{ mentor: numberedId('a', 1), mentee: numberedId('b', 1) }] },
  certificate: {
    isProven: true,
    pairCount,
    totalSuitability: pairCount * 8000,
    weakestSuitability: 8000,
    gap: 0,
    peopleGap: 0,
    blockingPairs: 0,
  },
});

async function aDesk() {
  const desk = fakeFolders<DeskEntry>([lena]).as(lena);
  await desk.create('desk', { people: [], withLeads: true });
  return desk;
}

test('SharePoint keeps 5,000 pairs of three choices each, and 5,000 people left out, and gives them back', async () => {
  const subject = standIn();
  await setupOf(subject, subject.lead).provision();
  const desk = foldersOf(subject, subject.lead, 'Lead', deskEntries);
  const draft = draftOf(5000);
  await keepDraft({ desk }, draft);
  expect(draftIn(await desk.read('desk'), programme.id)).toEqual(draft);
});

test('a smaller draft takes the place of a large one, of which nothing stays', async () => {
  const desk = await aDesk();
  await keepDraft({ desk }, draftOf(700));
  await keepDraft({ desk }, draftOf(3));
  const entries = await desk.read('desk');
  expect(entries.map(({ value }) => value.key)).toEqual([programme.id]);
  expect(draftIn(entries, programme.id)).toEqual(draftOf(3));
});

test('wherever the keeping of a large draft breaks off, one of the two stands whole', async () => {
  const [before, after] = [draftOf(700), draftOf(800, '2026-11-24T08:00:00Z')];
  const begin = async () => {
    const { lead } = await cohortTenant();
    await keepDraft(lead, before);
    return lead;
  };
  const standing = new Set<number | undefined>();
  for await (const { story } of everyInterruption(begin, (lead, breakOff) => keepDraft(breakOff(lead), after))) {
    const draft = draftIn(await story.desk.read('desk'), programme.id);
    expect([before, after]).toContainEqual(draft);
    standing.add(draft?.pairs.length);
  }
  expect(standing).toEqual(new Set([700, 800]));
});

test('whoever is removed from the desk is in no part of a large draft any more', async () => {
  const desk = await aDesk();
  await keepDraft({ desk }, draftOf(700));
  const [mentor, alone] = [numberedId('a', 650), numberedId('c', 650)];
  await deskRows({ desk }).forget(mentor);
  await deskRows({ desk }).forget(alone);
  const entries = await desk.read('desk');
  expect(JSON.stringify(entries)).not.toContain(mentor);
  expect(draftIn(entries, programme.id)).toEqual(draftWithout(draftWithout(draftOf(700), mentor), alone));
});
