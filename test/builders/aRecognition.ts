import { pairId, programmeId } from '#domain/ids.ts';
import type { Recognition } from '#domain/recognition/recognition.ts';
import { instant } from '#domain/time/instant.ts';

/** Omar thanks Ada on the wall, unless said otherwise. */
export const aRecognition = (said: Partial<Recognition> = {}): Recognition => ({
  id: 'reverse-2027-ada-omar_first',
  programme: programmeId('reverse-2027'),
  pair: pairId('reverse-2027-ada-omar'),
  mentor: 'Ada Osei',
  mentee: 'Omar Haddad',
  text: 'You made me curious again.',
  publishedAt: instant('2027-03-09T10:00:00Z'),
  ...said,
});
