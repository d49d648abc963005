import { expect, test } from '@jest/globals';
import { helpfulChange } from '#ui/text/en/helpfulChanges.ts';

test('says what a lead could do and what it would bring', () => {
  expect(helpfulChange({ kind: 'leastLevelGap', to: 1, opens: 14 })).toBe(
    'A gap of 1 level or more would open 14 partners.',
  );
  expect(helpfulChange({ kind: 'sameDepartment', opens: 3 })).toBe(
    'Partners from the same department: 3 would be open.',
  );
  expect(helpfulChange({ kind: 'newPeople', topics: ['aiTools', 'Knitting'] })).toBe(
    'Nobody yet for: AI tools, Knitting.',
  );
});
