import fc from 'fast-check';
import type { WorkingWeek } from '#domain/matching/people/workingWeek.ts';
import { styles } from '#domain/participant.ts';
import { localDate } from '#domain/time/instant.ts';

/** A chart of nine levels, one below the other: `level0` to `level8`. */
export const levels = Array.from({ length: 9 }, (_, level) => `level${level}`);

const topics = fc.uniqueArray(
  fc.constantFrom('aiTools', 'shortVideo', 'agile', 'inclusion', 'data science', 'knitting', 'chess'),
);

/** What people may have said and what may be known of them, with small choices so that they often meet. */
export const arbitraryPerson = fc.record({
  id: fc.constantFrom(...levels, 'stranger'),
  teaches: topics,
  wantsToLearn: topics,
  style: fc.constantFrom(undefined, ...styles),
  department: fc.constantFrom(undefined, 'Legal', 'Sales / EMEA', 'Sales / Asia', 'Sales'),
  languages: fc.uniqueArray(fc.constantFrom('en-GB', 'en', 'de', 'fr-CA')),
  waited: fc.boolean(),
  hiredOn: fc.option(
    fc.integer({ min: 1980, max: 2026 }).map((value) => localDate(`${value}-05-01`)),
    { nil: undefined },
  ),
});

/** `undefined`, or a week of which each quarter-hour is worked or not. */
export const arbitraryWeek: fc.Arbitrary<WorkingWeek | undefined> = fc.option(
  fc.uint32Array({ minLength: 21, maxLength: 21 }),
  { nil: undefined },
);
