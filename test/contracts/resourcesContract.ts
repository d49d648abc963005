import { describe, expect, test } from '@jest/globals';
import type { Resources } from '#ports/resources.ts';
import { aResource } from '#test/builders/aResource.ts';

export interface ResourcesSubject {
  readonly asLead: Resources;
  readonly asOtherLead: Resources;
}

/** What every implementation of `Resources` must do. */
export function resourcesContract(name: string, makeSubject: () => Promise<ResourcesSubject>): void {
  describe(`resources: ${name}`, () => {
    const promises = (sentence: string, check: (subject: ResourcesSubject) => Promise<void>): void =>
      test(sentence, async () => check(await makeSubject()));
    const link = aResource({ title: 'Prompts & "more" <2027>', topic: undefined });

    promises('a link comes back as it was added, to everybody', async ({ asLead, asOtherLead }) => {
      await asLead.add(link);
      expect(await asOtherLead.all()).toEqual([link]);
    });

    promises('adding the same link twice makes one', async ({ asLead }) => {
      await asLead.add(link);
      await asLead.add(link);
      expect(await asLead.all()).toEqual([link]);
    });

    promises('a link never takes the id of another', async ({ asLead, asOtherLead }) => {
      await asLead.add(link);
      await expect(asOtherLead.add(aResource({ title: 'Another' }))).rejects.toMatchObject({ kind: 'conflict' });
      expect(await asLead.all()).toEqual([link]);
    });

    promises('a link that is taken away is gone, and taking it away again does no harm', async (subject) => {
      const { asLead, asOtherLead } = subject;
      const other = aResource({ id: 'other' });
      await asLead.add(link);
      await asLead.add(other);
      await asOtherLead.remove(link.id);
      await asLead.remove(link.id);
      expect(await asLead.all()).toEqual([other]);
    });
  });
}
