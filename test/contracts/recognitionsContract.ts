import { describe, expect, test } from '@jest/globals';
import type { Recognition } from '#domain/recognition/recognition.ts';
import type { Recognitions } from '#ports/recognitions.ts';
import { aRecognition } from '#test/builders/aRecognition.ts';

export interface RecognitionsSubject {
  readonly asLead: Recognitions;
  readonly asOtherLead: Recognitions;
}

/** What every implementation of `Recognitions` must do. */
export function recognitionsContract(name: string, makeSubject: () => Promise<RecognitionsSubject>): void {
  describe(`recognitions: ${name}`, () => {
    const promises = (sentence: string, check: (subject: RecognitionsSubject) => Promise<void>): void =>
      test(sentence, async () => check(await makeSubject()));
    const first: Recognition = aRecognition({ text: 'Thanks for <everything> & "more"\nreally.' });

    promises('thanks come back as they were added', async ({ asLead, asOtherLead }) => {
      await asLead.add(first);
      expect(await asOtherLead.all()).toEqual([first]);
    });

    promises('adding the same twice makes one', async ({ asLead, asOtherLead }) => {
      await asLead.add(first);
      await asOtherLead.add(first);
      expect(await asLead.all()).toEqual([first]);
    });

    promises('others never take the place of what stands', async ({ asLead, asOtherLead }) => {
      await asLead.add(first);
      await expect(asOtherLead.add({ ...first, text: 'Other words' })).rejects.toMatchObject({ kind: 'conflict' });
      expect(await asLead.all()).toEqual([first]);
    });

    promises('what was taken off is gone, and only that; taking it off again changes nothing', async (subject) => {
      const { asLead, asOtherLead } = subject;
      const second = aRecognition({ id: 'reverse-2027-ada-omar_other' });
      await asLead.add(first);
      await asLead.add(second);
      await asOtherLead.remove(first.id);
      await asLead.remove(first.id);
      expect(await asLead.all()).toEqual([second]);
    });
  });
}
