import { expect, test } from '@jest/globals';
import { outcomeOf, type OrganizedSeries } from '#domain/filledAppointment.ts';
import { instant, localTime, type ZoneName } from '#domain/time/instant.ts';
import { aSlot } from '#test/builders/aSlot.ts';

const slot = aSlot();
const filled = { slot, collisions: [], subject: 'Turnabout: Ada and Omar', at: instant('2026-11-23T08:00:00Z') };
const aSeries = (said: Partial<OrganizedSeries> = {}): OrganizedSeries => ({
  eventId: 'e',
  iCalUId: 'i',
  joinUrl: undefined,
  subject: filled.subject,
  slot,
  ...said,
});
const elsewhere = { ...slot, startTime: localTime('15:00') };

test('what has the same title and the same times was sent', () => {
  const other = aSeries({ eventId: 'other', subject: 'Budget' });
  expect(outcomeOf(filled, [other, aSeries()])).toEqual({ kind: 'sent', series: aSeries() });
});

test('a zone of another name whose clocks go alike has the same times', () => {
  const belfast = aSeries({ slot: { ...slot, zone: 'Europe/Belfast' as ZoneName } });
  expect(outcomeOf(filled, [belfast]).kind).toBe('sent');
});

test('another title, or another time, may be the one: nobody but its organizer can tell', () => {
  const [renamed, moved] = [aSeries({ subject: 'Us two' }), aSeries({ slot: elsewhere })];
  expect(outcomeOf(filled, [renamed])).toEqual({ kind: 'perhaps', series: renamed });
  expect(outcomeOf(filled, [moved])).toEqual({ kind: 'perhaps', series: moved });
});

test('another meeting with the same person is none of theirs', () => {
  expect(outcomeOf(filled, [aSeries({ subject: 'Budget', slot: elsewhere })])).toEqual({ kind: 'notThere' });
});

test('a title that Outlook cut off is still the same', () => {
  const long = 'Turnabout '.repeat(40);
  expect(outcomeOf({ ...filled, subject: long }, [aSeries({ subject: long.slice(0, 255) })]).kind).toBe('sent');
});
