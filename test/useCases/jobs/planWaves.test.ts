import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { launchSeed } from '#sandbox/cohort/launchSeed.ts';
import { fullWave } from '#domain/matching/waves.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { openJob } from '#useCases/jobs/openJobs.ts';
import { runJob } from '#useCases/jobs/runJob.ts';
import { deskEntries } from '#store/codecs/deskEntries.ts';
import { foldersOf, setupOf, standIn } from '#test/contracts/standIn.ts';
import { numberedPair } from '#test/builders/numberedPair.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';

const waiting = Array.from({ length: 2000 }, (_, number) => numberedPair(number));

test('SharePoint keeps the plan of a whole wave, out of 2,000 pairs', async () => {
  const { lead, programme } = await cohortTenant();
  const subject = standIn();
  await setupOf(subject, subject.lead).provision();
  const desk = foldersOf(subject, subject.lead, 'Lead', deskEntries);
  await launchSeed({ ...lead, desk }, programme.id);
  const wave = fullWave(waiting);
  const planned = await planJob({ ...lead, desk }, programme.id, { kind: 'publish', pairs: wave });
  const view = await openJob({ desk }, planned.kind === 'planned' ? planned.key : '');
  expect(view?.job.work).toEqual({ kind: 'publish', pairs: wave });
});

test('what a wave left undone comes first in the next one', async () => {
  const { lead, programme } = await cohortTenant();
  const [first, next] = [waiting.slice(0, 3), waiting.slice(3, 5)];
  const plan = async (pairs: typeof waiting) => {
    const planned = await planJob(lead, programme.id, { kind: 'publish', pairs });
    return planned.kind === 'planned' ? planned.key : '';
  };
  const key = await plan(first);
  const doneAlone = personId(first[1]?.mentor ?? '');
  await runJob(lead, key, (work) =>
    work.kind === 'publish'
      ? work.pairs.map(
          ({ mentor }) =>
            async () =>
              mentor === doneAlone ? 'done' : 'denied',
        )
      : [],
  );
  await plan(next);
  expect((await openJob(lead, key))?.job.work).toEqual({ kind: 'publish', pairs: [first[0], first[2], ...next] });
});
