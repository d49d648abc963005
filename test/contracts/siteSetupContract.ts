import { describe, expect, test } from '@jest/globals';
import type { SiteSetup } from '#ports/siteSetup.ts';

export interface SiteSetupSubject {
  readonly asLead: SiteSetup;
  readonly asOtherLead: SiteSetup;
}

/** What every implementation of `SiteSetup` must do. */
export function siteSetupContract(name: string, makeSubject: () => Promise<SiteSetupSubject>): void {
  describe(`site set-up: ${name}`, () => {
    const promises = (sentence: string, check: (subject: SiteSetupSubject) => Promise<void>): void =>
      test(sentence, async () => check(await makeSubject()));

    promises('an empty site lacks every place', async ({ asLead }) => {
      const { places, differences } = await asLead.check();
      expect(places).not.toHaveLength(0);
      expect(differences).toEqual(places.map((place) => ({ kind: 'placeMissing', place })));
    });

    promises('once set up it lacks nothing, whichever lead looks', async ({ asLead, asOtherLead }) => {
      const made = await asLead.provision();
      expect(made.differences).toEqual([]);
      expect(await asOtherLead.check()).toEqual(made);
    });

    promises('it may be set up again, and by two at once', async ({ asLead, asOtherLead }) => {
      const [made, madeToo] = await Promise.all([asLead.provision(), asOtherLead.provision()]);
      expect([...made.differences, ...madeToo.differences]).toEqual([]);
      expect(await asLead.provision()).toEqual(made);
    });

    promises('progress ends when all is done', async ({ asLead }) => {
      const told: (readonly [number, number | undefined])[] = [];
      await asLead.provision({ onProgress: (done, total) => void told.push([done, total]) });
      const [done, total] = told.at(-1) ?? [];
      expect(done).toBeGreaterThan(0);
      expect(done).toBe(total);
    });
  });
}
