import { expect, test } from '@jest/globals';
import { type RecurringSlot, sessionSpans } from '#domain/scheduling/slot.ts';
import { seriesDifferences, type StandingSeries } from '#domain/seriesDifferences.ts';
import { day, hour, instant, later, localDate, localTime, minute, type ZoneName } from '#domain/time/instant.ts';

const slot: RecurringSlot = {
  firstDate: localDate('2026-11-17'),
  startTime: localTime('09:00'),
  zone: 'America/Vancouver' as ZoneName,
  lengthMinutes: 45,
  everyWeeks: 1,
  sessionCount: 3,
};
const mail = 'bo@contoso.example';
const asBooked = sessionSpans(slot).map((span) => ({ originalStart: span.start, span }));
const starts = asBooked.map(({ originalStart }) => originalStart);

const differences = (standing: Partial<StandingSeries>) =>
  seriesDifferences(slot, mail, { sessions: asBooked, invited: [mail], ...standing });

test('a series that stands as it was booked has no differences, however the address is written', () => {
  expect(differences({})).toEqual([]);
  expect(differences({ invited: ['lena@contoso.example', 'Bo@Contoso.example'] })).toEqual([]);
});

test('E63: sessions that a calendar with other clock changes has an hour off are named one by one', () => {
  const hourOff = asBooked.map((session, index) => {
    const start = later(session.originalStart, index === 0 ? 0 : hour);
    return { originalStart: start, span: { start, end: later(start, 45 * minute) } };
  });
  expect(differences({ sessions: hourOff })).toEqual([
    { kind: 'missing', at: starts[1] },
    { kind: 'missing', at: starts[2] },
    { kind: 'unexpected', at: hourOff[1]?.originalStart },
    { kind: 'unexpected', at: hourOff[2]?.originalStart },
  ]);
});

test('a session too few and one too many are told', () => {
  const tooLate = instant('2026-12-08T17:00:00Z');
  const extra = { originalStart: tooLate, span: { start: tooLate, end: later(tooLate, 45 * minute) } };
  expect(differences({ sessions: asBooked.slice(1) })).toEqual([{ kind: 'missing', at: starts[0] }]);
  expect(differences({ sessions: [...asBooked, extra] })).toEqual([{ kind: 'unexpected', at: tooLate }]);
});

test('sessions of another length are told', () => {
  const longer = asBooked.map(({ originalStart, span }) => ({
    originalStart,
    span: { ...span, end: later(span.end, 15 * minute) },
  }));
  expect(differences({ sessions: longer })).toEqual(starts.map((at) => ({ kind: 'otherLength', at })));
});

test('a session that somebody moved or prolonged at its new time is as it was booked', () => {
  const [first, ...others] = asBooked;
  const start = later(starts[0] ?? instant('2026-11-17T17:00:00Z'), day);
  const moved = { originalStart: first?.originalStart ?? start, span: { start, end: later(start, hour) } };
  expect(differences({ sessions: [moved, ...others] })).toEqual([]);
});

test('a partner who is not invited is told', () => {
  expect(differences({ invited: ['lena@contoso.example'] })).toEqual([{ kind: 'partnerNotInvited' }]);
});
