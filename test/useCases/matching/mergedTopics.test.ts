import { expect, test } from '@jest/globals';
import { editVocabulary } from '#useCases/matching/editVocabulary.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { say } from '#test/fakes/say.ts';

test('a phrase speaks for a pair only once it is merged into the topic that is wanted', async () => {
  const { lead, programme, servicesFor } = await cohortTenant();
  await say(servicesFor('ada'), { teaches: ['Phyton'], wantsToLearn: [] });
  await say(servicesFor('omar'), { teaches: [], wantsToLearn: ['programming'] });
  const taught = async () =>
    (await proposePairs(lead, programme)).draft.pairs.map(({ reasons }) =>
      reasons.filter(({ kind }) => kind === 'teachesWhatIsWanted'),
    );
  expect(await taught()).toEqual([[]]);
  const merges = [{ phrase: 'Phyton', topic: 'programming' }];
  await editVocabulary(lead, (edits) => ({ ...edits, merges }));
  expect(await taught()).toEqual([[{ kind: 'teachesWhatIsWanted', topics: ['programming'] }]]);
});
