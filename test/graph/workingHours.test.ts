import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import { workingHoursOf } from '#graph/workingHours.ts';

const spring = { time: '02:00:00.0000000', dayOccurrence: 2, dayOfWeek: 'sunday', month: 3, year: 0 };
const autumn = { time: '02:00:00.0000000', dayOccurrence: 1, dayOfWeek: 'sunday', month: 11, year: 0 };

/** https://learn.microsoft.com/graph/api/resources/customtimezone */
const pacific = {
  name: 'Customized Time Zone',
  bias: 480,
  standardOffset: autumn,
  daylightOffset: { ...spring, daylightBias: -60 },
};
const hoursIn = (timeZone: object) =>
  workingHoursOf(
    {
      daysOfWeek: ['tuesday', 'monday'],
      startTime: '08:30:00.0000000',
      endTime: '16:00:00.0000000',
      timeZone,
    },
    instant('2027-01-01T00:00Z'),
  );

test('E24: hours in a customized zone are those of the zone with its rules', () => {
  expect(hoursIn(pacific)).toEqual({
    zone: 'America/Los_Angeles',
    days: ['monday', 'tuesday'],
    start: '08:30',
    end: '16:00',
  });
});

test('E25: rules whose winter and summer are swapped are still understood', () => {
  const swapped = { ...pacific, standardOffset: spring, daylightOffset: { ...autumn, daylightBias: -60 } };
  expect(hoursIn(swapped)?.zone).toBe('America/Los_Angeles');
});

test.each([
  ['without summer time', { bias: -345 }, 'Asia/Kathmandu'],
  ['whose changes are in no month', { ...monthless(pacific), bias: -345 }, 'Asia/Kathmandu'],
  ['whose clocks change at the end of a day', cairo(), 'Africa/Cairo'],
] as const)('a customized zone %s', (_, rules, zone) => {
  expect(hoursIn({ name: 'tzone://Microsoft/Custom', ...rules })?.zone).toBe(zone);
});

test.each([
  ['half of the rules', { ...pacific, standardOffset: null }],
  ['rules for one year', { ...pacific, standardOffset: { ...autumn, year: 2027 } }],
  ['rules that no zone keeps', { ...pacific, bias: 17 }],
  ['no rules at all', { name: 'Customized Time Zone' }],
])('%s are no working hours: a guess would be an hour wrong', (_, timeZone) => {
  expect(hoursIn(timeZone)).toBeUndefined();
});

function monthless({ standardOffset, daylightOffset }: typeof pacific) {
  return { standardOffset: { ...standardOffset, month: 0 }, daylightOffset: { ...daylightOffset, month: 0 } };
}

/** Summer from the last Friday of April, 00:00, to the end of the last Thursday of October. */
function cairo() {
  const day = { dayOccurrence: 5, year: 0 };
  return {
    bias: -120,
    daylightOffset: { ...day, daylightBias: -60, month: 4, dayOfWeek: 'friday', time: '00:00:00.0000000' },
    standardOffset: { ...day, month: 10, dayOfWeek: 'thursday', time: '23:59:59.9990000' },
  };
}
