import { describe, expect, test } from '@jest/globals';
import type { Programme } from '#domain/programme.ts';
import type { Programmes } from '#ports/programmes.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';

export interface ProgrammesSubject {
  readonly asLead: Programmes;
  readonly asOtherLead: Programmes;
}

/** What every implementation of `Programmes` must do. */
export function programmesContract(name: string, makeSubject: () => Promise<ProgrammesSubject>): void {
  describe(`programmes: ${name}`, () => {
    const promises = (sentence: string, check: (subject: ProgrammesSubject) => Promise<void>): void =>
      test(sentence, async () => check(await makeSubject()));
    const first: Programme = aProgramme({ name: 'Reverse & "new" <2027>' });

    promises('a programme comes back as it was saved', async ({ asLead, asOtherLead }) => {
      const stored = await asLead.save(first);
      expect(stored.value).toEqual(first);
      expect(await asOtherLead.all()).toEqual([stored]);
    });

    promises('saving the same programme twice makes one', async ({ asLead }) => {
      const stored = await asLead.save(first);
      expect(await asLead.save(first)).toEqual(stored);
      expect(await asLead.all()).toHaveLength(1);
    });

    promises('a new programme never takes the id of another', async ({ asLead, asOtherLead }) => {
      await asLead.save(first);
      await expect(asOtherLead.save({ ...first, name: 'Another' })).rejects.toMatchObject({ kind: 'conflict' });
      expect((await asLead.all())[0]?.value.name).toBe(first.name);
    });

    promises('a programme is changed only by who read its last version', async ({ asLead, asOtherLead }) => {
      const { version } = await asLead.save(first);
      const second = await asOtherLead.save({ ...first, name: 'Second' }, version);
      await expect(asLead.save({ ...first, name: 'Third' }, version)).rejects.toMatchObject({ kind: 'conflict' });
      expect(await asLead.all()).toEqual([second]);
    });
  });
}
