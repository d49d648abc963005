import { expect, test } from '@jest/globals';
import type { VocabularyEdits } from '#domain/matching/topics/topicReader.ts';
import { editVocabulary } from '#useCases/matching/editVocabulary.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { readCohort } from '#useCases/matching/readCohort.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';

const merged = (phrase: string, topic: string) => (edits: VocabularyEdits) => ({
  ...edits,
  merges: [...edits.merges, { phrase, topic }],
});

test('what one lead merges, all leads see, and the next match reads', async () => {
  const { lead, programme } = await cohortTenant();
  await editVocabulary(lead, merged('Phyton', 'programming'));
  await editVocabulary(lead, merged('Tik Tak', 'shortVideo'));
  const merges = [
    { phrase: 'Phyton', topic: 'programming' },
    { phrase: 'Tik Tak', topic: 'shortVideo' },
  ];
  expect((await openDesk(lead, programme)).vocabulary.merges).toEqual(merges);
  expect((await readCohort(lead, programme)).cohort.topics?.merges).toEqual(merges);
});

test('two leads at once lose nothing', async () => {
  const { lead, programme } = await cohortTenant();
  await Promise.all([
    editVocabulary(lead, merged('Phyton', 'programming')),
    editVocabulary(lead, merged('Tik Tak', 'shortVideo')),
  ]);
  expect((await openDesk(lead, programme)).vocabulary.merges).toHaveLength(2);
});
