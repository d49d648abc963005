import { expect, test } from '@jest/globals';
import { reason } from '#ui/text/en/reasons.ts';

test('says why two people suit each other in words', () => {
  expect(reason({ kind: 'teachesWhatIsWanted', topics: ['aiTools', 'Podcasts'] })).toBe(
    'One teaches what the other wants to learn: AI tools, Podcasts',
  );
  expect(reason({ kind: 'sharedLanguage', language: 'de' })).toBe('A language in common: German');
  expect(reason({ kind: 'joinedLater', years: 1 })).toBe('Fresh eyes: one joined 1 year after the other');
});
