import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { recurringTimeOf } from '#domain/scheduling/slotRecurrence.ts';
import { type OfficeSeriesTime, toOfficeRecurrence } from '#domain/time/officeRecurrence.ts';
import { OutsideProblem } from '#ports/problem.ts';

/** The slot as Outlook's recurrence. Throws for a zone that Outlook has no name for. */
export function officePattern(slot: RecurringSlot): Office.Recurrence {
  const form = toOfficeRecurrence(recurringTimeOf(slot));
  if (form.kind === 'none') {
    const where = `from ${slot.firstDate} on, at ${slot.startTime} in "${slot.zone}"`;
    throw new OutsideProblem('broken', `Cannot repeat the appointment ${where}: ${form.because}`);
  }
  const { seriesTime, ...pattern } = form.recurrence;
  // The type asks for the functions of a read recurrence too; Outlook takes the four parts of the pattern.
  return { ...pattern, seriesTime: officeTime(seriesTime) } as Office.Recurrence;
}

function officeTime({ startDate, endDate, startTime, lengthMinutes }: OfficeSeriesTime): Office.SeriesTime {
  // Microsoft's types leave its constructor out.
  const { SeriesTime } = Office as unknown as { readonly SeriesTime: new () => Office.SeriesTime };
  const time = new SeriesTime();
  time.setStartDate(startDate);
  if (endDate !== null) time.setEndDate(endDate);
  time.setStartTime(startTime);
  time.setDuration(lengthMinutes);
  return time;
}
