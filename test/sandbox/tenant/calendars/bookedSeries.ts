import { anEvent, aRecurrence, ask, aTenant, aUser, eventIn, eventsIn } from './aTenant.ts';

export const mentor = aUser('mia');
export const mentee = aUser('tom');
export const wholeWinter = { startDateTime: '2026-12-01T00:00:00Z', endDateTime: '2027-04-01T00:00:00Z', $top: '50' };
const invited = [{ type: 'Required', emailAddress: { name: 'Tom', address: 'TOM@contoso.example' } }];
const everyFourWeeks = aRecurrence({ type: 'Weekly', interval: 4, daysOfWeek: ['Tuesday'] }, '2026-12-01', 4);
export const theSeries = anEvent({ attendees: invited, recurrence: everyFourWeeks, isOnlineMeeting: true });

/** A tenant in which the mentor has booked the series, and how each of the two sees it in the winter. */
export async function booked(also: Readonly<Record<string, unknown>> = {}) {
  const state = aTenant(mentor, mentee);
  const answer = await ask(state, mentor, 'POST /me/events', { body: { ...theSeries, ...also } });
  const ofMentor = async () => eventsIn(await ask(state, mentor, 'GET /me/calendarView', { query: wholeWinter }));
  const ofMentee = async () => eventsIn(await ask(state, mentee, 'GET /me/calendarView', { query: wholeWinter }));
  return { state, answer, event: eventIn(answer), ofMentor, ofMentee };
}

/** One of several that are still to come; throws when there are not so many. */
export async function nth<Item>(items: Promise<readonly Item[]>, index: number): Promise<Item> {
  const item = (await items)[index];
  if (item === undefined) {
    throw new Error(`There is no item ${index}`);
  }
  return item;
}
