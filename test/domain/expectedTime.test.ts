import { expect, test } from '@jest/globals';
import { expectedTime } from '#domain/expectedTime.ts';
import { minute } from '#domain/time/instant.ts';
import { jobSite, servicesAt, visit } from '#test/sandbox/faults/longJob.ts';

test('what was measured says how long more of it takes', () => {
  expect(expectedTime('invite', 100, { steps: 10, milliseconds: 20_000 })).toEqual({
    kind: 'measured',
    milliseconds: 200_000,
  });
});

test('before anything was measured it is a guess, from good to bad days of SharePoint', () => {
  for (const pace of [undefined, { steps: 2, milliseconds: 9_000 }]) {
    expect(expectedTime('publish', 100, pace)).toEqual({ kind: 'guessed', least: 345_000, most: 2_300_000 });
  }
});

/** What one step more asks of the stand-in. */
async function askedByAStep(kind: 'invite' | 'publish') {
  const [one, two] = await Promise.all(
    [1, 2].map(async (steps) => {
      const site = await jobSite(kind, steps);
      const tenant = site.begin();
      await visit(site, servicesAt(tenant, site.lead));
      return tenant.traffic.map(({ operation }) => operation);
    }),
  );
  const isShare = (operation: string | undefined): boolean => operation?.endsWith('/invite') === true;
  return {
    requests: (two?.length ?? 0) - (one?.length ?? 0),
    shares: (two?.filter(isShare).length ?? 0) - (one?.filter(isShare).length ?? 0),
  };
}

test.each(['invite', 'publish'] as const)('the guess is about as many requests as a step has: %s', async (kind) => {
  const { requests } = await askedByAStep(kind);
  const guess = expectedTime(kind, 1, undefined);
  const guessed = guess.kind === 'guessed' ? guess.most / 1_000 : 0;
  expect(Math.abs(requests - guessed)).toBeLessThanOrEqual(4);
});

test('nobody is told a shorter time than SharePoint takes for so many shares', async () => {
  const { shares } = await askedByAStep('invite');
  expect(expectedTime('invite', 1_000, undefined)).toMatchObject({
    least: Math.floor((shares * 1_000) / 290) * 5 * minute,
  });
});
