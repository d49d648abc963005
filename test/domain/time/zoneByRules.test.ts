import { expect, test } from '@jest/globals';
import { changesIn, momentIn, offsetIn } from '#domain/time/clockTable.ts';
import { day, instant, minute, type ZoneName } from '#domain/time/instant.ts';
import { zoneByRules } from '#domain/time/zoneByRules.ts';
import { clockChanges, offsetAt } from '#domain/time/zoneOffsets.ts';
import { clockOfRules, type ZoneRules } from '#domain/time/zoneRules.ts';

const zone = (name: string) => name as ZoneName;
const from = instant('2027-01-01T00:00Z');

/** https://learn.microsoft.com/graph/api/resources/customtimezone */
const pacific: ZoneRules = {
  biasMinutes: 480,
  summer: {
    biasMinutes: -60,
    begins: { month: 3, weekday: 'sunday', place: 2, atMinute: 120 },
    ends: { month: 11, weekday: 'sunday', place: 1, atMinute: 120 },
  },
};
const swapped = (rules: ZoneRules): ZoneRules => ({
  ...rules,
  summer: rules.summer && { ...rules.summer, begins: rules.summer.ends, ends: rules.summer.begins },
});
const lordHowe: ZoneRules = {
  biasMinutes: -630,
  summer: {
    biasMinutes: -30,
    begins: { month: 10, weekday: 'sunday', place: 1, atMinute: 120 },
    ends: { month: 4, weekday: 'sunday', place: 1, atMinute: 120 },
  },
};

test.each([
  ['E24: Pacific', pacific, 'America/Los_Angeles'],
  ['Lord Howe, half an hour, summer over New Year', lordHowe, 'Australia/Lord_Howe'],
] as const)('%s by its rules has the clock of the zone', (_, rules, name) => {
  const clock = clockOfRules(rules);
  for (let moment: number = from; moment < from + 4 * 365 * day; moment += 97 * minute) {
    const wall = moment + offsetAt(moment, zone(name));
    if (offsetIn(clock, moment) !== wall - moment) throw new Error(`The clocks differ at ${new Date(moment).toJSON()}`);
  }
  expect(changesIn(clock, from, from + 3000 * day)).toEqual(clockChanges(from, from + 3000 * day, zone(name)));
  expect(offsetIn(clock, from)).toBe(offsetAt(from, zone(name)));
});

test('a zone without summer time has one offset', () => {
  const clock = clockOfRules({ biasMinutes: -345, summer: undefined });
  expect(offsetIn(clock, from)).toBe(345 * minute);
  expect(momentIn(clock, from)).toBe(from - 345 * minute);
});

test('E24: the rules of Pacific are known for Los Angeles', () => {
  expect(zoneByRules(pacific, from)).toEqual({ kind: 'same', zone: 'America/Los_Angeles' });
  expect(zoneByRules({ biasMinutes: -345, summer: undefined }, from)).toEqual({ kind: 'same', zone: 'Asia/Kathmandu' });
});

test('the zone of the mailbox goes before another with the same rules', () => {
  const central: ZoneRules = {
    biasMinutes: -60,
    summer: {
      biasMinutes: -60,
      begins: { month: 3, weekday: 'sunday', place: 5, atMinute: 120 },
      ends: { month: 10, weekday: 'sunday', place: 5, atMinute: 180 },
    },
  };
  expect(zoneByRules(central, from, zone('Europe/Madrid'))).toEqual({ kind: 'same', zone: 'Europe/Madrid' });
});

test('E25: with summer and winter swapped, the zone of the mailbox is taken and the swap is told', () => {
  const answer = { kind: 'swapped', zone: 'America/Los_Angeles' };
  expect(zoneByRules(swapped(pacific), from, zone('America/Los_Angeles'))).toEqual(answer);
  expect(zoneByRules(swapped(pacific), from)).toEqual(answer);
});

test('rules of another clock than the mailbox has are told apart', () => {
  expect(zoneByRules(pacific, from, zone('America/New_York'))).toEqual({
    kind: 'differs',
    zone: 'America/Los_Angeles',
  });
});

test('rules that no zone keeps are no guess', () => {
  expect(zoneByRules({ biasMinutes: 17, summer: undefined }, from)).toEqual({ kind: 'unnamed' });
  const lateSummer = { ...pacific, summer: pacific.summer && { ...pacific.summer, biasMinutes: -90 } };
  expect(zoneByRules(lateSummer, from, zone('America/Los_Angeles'))).toEqual({ kind: 'unnamed' });
});
