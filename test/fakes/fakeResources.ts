import { isDeepStrictEqual } from 'node:util';
import type { Resource } from '#domain/training/resource.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Resources } from '#ports/resources.ts';

/** The list Resources in memory. */
export function fakeResources(...first: readonly Resource[]): Resources {
  const rows = new Map<string, Resource>(first.map((resource) => [resource.id, resource]));
  return {
    all: async () => [...rows.values()],
    async add(resource) {
      const standing = rows.get(resource.id);
      if (standing && !isDeepStrictEqual(standing, resource)) {
        throw new OutsideProblem('conflict', `Cannot save link "${resource.id}": another is there already`);
      }
      rows.set(resource.id, resource);
    },
    remove: async (id) => void rows.delete(id),
  };
}
