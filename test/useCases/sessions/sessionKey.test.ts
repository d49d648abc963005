import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import { sessionKey } from '#useCases/sessions/sessionKey.ts';

test('names a session by its start, safe as part of a file name', () => {
  expect(sessionKey(instant('2027-01-12T11:00:00+01:00'))).toBe('20270112T100000Z');
});
