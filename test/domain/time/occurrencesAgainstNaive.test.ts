import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { localTime, type ZoneName } from '#domain/time/instant.ts';
import { fromFirstOccurrence, occurrenceDates, occurrences } from '#domain/time/occurrences.ts';
import type { Recurrence } from '#domain/time/recurrence.ts';
import { naiveDates } from './naiveOccurrences.ts';
import { dayAfter, recurrences } from './someRecurrences.ts';

const horizonDays = 800;
const beyond = ({ startsOn }: Recurrence) => dayAfter(startsOn, horizonDays);

test('a recurrence has the days that one finds by asking every single day', () => {
  fc.assert(
    fc.property(recurrences, (recurrence) => {
      const expected = naiveDates(recurrence, beyond(recurrence));
      const found = occurrenceDates(recurrence, 900).filter((date) => date <= beyond(recurrence));
      expect(found).toEqual(expected);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test('a recurrence that begins with its first occurrence has the same days', () => {
  fc.assert(
    fc.property(recurrences, (recurrence) => {
      const moved = fromFirstOccurrence(recurrence);
      const dates = occurrenceDates(recurrence, 40);
      expect(moved ? occurrenceDates(moved, 40) : []).toEqual(dates);
      expect(moved?.startsOn).toBe(dates[0]);
    }),
    { numRuns: 1000, seed: 2 },
  );
});

const oddZones = [
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'America/St_Johns',
  'Australia/Eucla',
  'Asia/Tehran',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Santiago',
  'Antarctica/Troll',
  'Europe/London',
  'America/New_York',
] as const;
const localTimes = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 23 })),
    fc.constantFrom('00', '15', '30', '59'),
  )
  .map(([hour, minutes]) => localTime(`${String(hour).padStart(2, '0')}:${minutes}`));

test('in zones with odd offsets each occurrence begins when Temporal says so', () => {
  fc.assert(
    fc.property(recurrences, localTimes, fc.constantFrom(...oddZones), (recurrence, time, zone) => {
      const expected = naiveDates(recurrence, beyond(recurrence))
        .slice(0, 12)
        .map((date) => Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds);
      expect(occurrences(recurrence, time, zone as ZoneName, expected.length)).toEqual(expected);
    }),
    { numRuns: 1000, seed: 3 },
  );
});
