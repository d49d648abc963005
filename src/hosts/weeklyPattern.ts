import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { weekdays, type LocalDate } from '#domain/time/instant.ts';
import { addDays, weekdayOf, windowsNameOf } from '#domain/time/zone.ts';
import { OutsideProblem } from '#ports/problem.ts';

type Pattern = Pick<Office.Recurrence, 'seriesTime' | 'recurrenceType' | 'recurrenceProperties' | 'recurrenceTimeZone'>;

/**
 * The slot as Outlook's weekly recurrence. Outlook takes a last date instead of a number of sessions.
 * https://learn.microsoft.com/javascript/api/outlook/office.recurrence
 */
export function weeklyPattern(slot: RecurringSlot): Pattern {
  return {
    seriesTime: seriesTime(slot),
    recurrenceType: Office.MailboxEnums.RecurrenceType.Weekly,
    recurrenceProperties: {
      interval: slot.everyWeeks,
      days: [officeDay(slot.firstDate)],
      // Without it a series of every second week is counted from the calendar's own first day of the week.
      firstDayOfWeek: Office.MailboxEnums.Days.Mon,
    },
    recurrenceTimeZone: { name: windowsZone(slot.zone) },
  };
}

/** The day after which no session of the slot follows. */
export const lastDate = ({ firstDate, everyWeeks, sessionCount }: RecurringSlot): LocalDate =>
  addDays(firstDate, 7 * everyWeeks * (sessionCount - 1));

function seriesTime(slot: RecurringSlot): Office.SeriesTime {
  // Microsoft's types leave its constructor out.
  const { SeriesTime } = Office as unknown as { readonly SeriesTime: new () => Office.SeriesTime };
  const time = new SeriesTime();
  const [hours = 0, minutes = 0] = slot.startTime.split(':').map(Number);
  time.setStartDate(...officeDate(slot.firstDate));
  time.setEndDate(...officeDate(lastDate(slot)));
  time.setStartTime(hours, minutes);
  time.setDuration(slot.lengthMinutes);
  return time;
}

/** Year, month and day as office.js counts them: January is 0. */
export function officeDate(date: LocalDate): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month - 1, day];
}

function officeDay(date: LocalDate): Office.MailboxEnums.Days {
  const days = [
    Office.MailboxEnums.Days.Mon,
    Office.MailboxEnums.Days.Tue,
    Office.MailboxEnums.Days.Wed,
    Office.MailboxEnums.Days.Thu,
    Office.MailboxEnums.Days.Fri,
    Office.MailboxEnums.Days.Sat,
    Office.MailboxEnums.Days.Sun,
  ];
  return days[weekdays.indexOf(weekdayOf(date))] ?? Office.MailboxEnums.Days.Mon;
}

function windowsZone(zone: RecurringSlot['zone']): string {
  const name = windowsNameOf(zone);
  if (name === undefined) {
    throw new OutsideProblem('broken', `Cannot repeat the appointment in "${zone}": Outlook has no name for this zone`);
  }
  return name;
}
