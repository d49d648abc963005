import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { localDate, localTime, type ZoneName } from '#domain/time/instant.ts';
import { officePattern } from '#hosts/officePattern.ts';

/** What office.js keeps of a series' times; it refuses texts of another form. */
class SeriesTime {
  readonly said: Record<string, unknown> = {};
  setStartDate = (date: string) => this.keep('startDate', date, /^\d{4}-\d\d-\d\d$/);
  setEndDate = (date: string) => this.keep('endDate', date, /^\d{4}-\d\d-\d\d$/);
  setStartTime = (time: string) => this.keep('startTime', time, /^T\d\d:\d\d:\d\d\.\d{3}$/);
  setDuration = (minutes: number) => this.keep('minutes', `${minutes}`, /^\d+$/);

  private keep(name: string, value: string, form: RegExp): void {
    expect(value).toMatch(form);
    this.said[name] = value;
  }
}

beforeAll(() => void Object.assign(globalThis, { Office: { SeriesTime } }));
afterAll(() => void Reflect.deleteProperty(globalThis, 'Office'));

const aSlot = (parts: Partial<RecurringSlot> = {}): RecurringSlot => ({
  firstDate: localDate('2026-12-01'),
  startTime: localTime('10:00'),
  zone: 'Europe/London' as ZoneName,
  lengthMinutes: 45,
  everyWeeks: 4,
  sessionCount: 6,
  ...parts,
});

test('a slot becomes a weekly recurrence that ends on the date of its last session', () => {
  const { seriesTime, ...pattern } = officePattern(aSlot());
  expect(pattern).toEqual({
    recurrenceType: 'weekly',
    recurrenceProperties: { interval: 4, days: ['tue'], firstDayOfWeek: 'mon' },
    recurrenceTimeZone: { name: 'GMT Standard Time' },
  });
  expect(seriesTime).toMatchObject({
    said: { startDate: '2026-12-01', endDate: '2027-04-20', startTime: 'T10:00:00.000', minutes: '45' },
  });
});

test('a single session ends on its own date', () => {
  expect(officePattern(aSlot({ sessionCount: 1 })).seriesTime).toMatchObject({ said: { endDate: '2026-12-01' } });
});

test('a zone that Outlook has no name for is refused by its name', () => {
  expect(() => officePattern(aSlot({ zone: 'Antarctica/Troll' as ZoneName }))).toThrow('in "Antarctica/Troll"');
});
