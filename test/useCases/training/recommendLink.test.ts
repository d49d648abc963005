import { expect, test } from '@jest/globals';
import { recommendLink } from '#useCases/training/recommendLink.ts';
import { aResource } from '#test/builders/aResource.ts';
import { fakeResources } from '#test/fakes/fakeResources.ts';

test('a link is kept with its whole address, without marks that would turn its title round', async () => {
  const resources = fakeResources();
  await recommendLink(
    { resources },
    aResource({ title: ' \u202ESpmorp\u202C ', address: 'contoso.example/a', topic: ' ' }),
  );
  expect(await resources.all()).toEqual([
    aResource({ title: 'Spmorp', address: 'https://contoso.example/a', topic: undefined }),
  ]);
});

const refused = [
  ['without a title', { title: ' ' }],
  ['with a title of 201 characters', { title: 'a'.repeat(201) }],
  ['to a page without encryption', { address: 'http://contoso.example' }],
  ['that would run script', { address: 'javascript:alert(1)' }],
] as const;

test.each(refused)('a link %s is refused, and nothing is kept', async (_, said) => {
  const resources = fakeResources();
  await expect(recommendLink({ resources }, aResource(said))).rejects.toThrow(RangeError);
  expect(await resources.all()).toEqual([]);
});
