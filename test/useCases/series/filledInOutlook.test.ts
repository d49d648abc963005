import { expect, test } from '@jest/globals';
import { recurringTimeOf } from '#domain/scheduling/slotRecurrence.ts';
import { seriesTimes } from '#graph/recurrence.ts';
import type { Services } from '#ports/services.ts';
import { adoptSeries } from '#useCases/series/adoptSeries.ts';
import { findFilled } from '#useCases/series/findFilled.ts';
import { noteFilled } from '#useCases/series/noteFilled.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';
import { aPairInOutlook } from './aPairInOutlook.ts';

const subject = 'Turnabout: Ada Osei and Omar Haddad';

/** Omar filled in an appointment, and sent it without a Teams link. */
async function sentByHand() {
  const story = await aPairInOutlook({ subject, now: '2027-01-04T08:00:00Z', meetings: [], switches: {} });
  const { tenant, omar } = story;
  await noteFilled(omar(), await pairOf(omar()), { slot, collisions: [] }, subject);
  const [, person] = [...tenant.state.directory.users.values()];
  const token = await tenant.tokenFor(person?.id ?? '', ['Calendars.ReadWrite']);
  const attendees = [{ type: 'required', emailAddress: { address: 'ada@contoso.example' } }];
  const sent = await tenant.graph(
    new Request('https://graph.microsoft.com/v1.0/me/events', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ subject, ...seriesTimes(recurringTimeOf(slot)), attendees }),
    }),
  );
  expect(sent.status).toBe(201);
  return story;
}

/** The next visit, on which Omar says yes to whatever is asked. */
async function visit(services: Services): Promise<void> {
  const view = await pairOf(services);
  const outcome = view.filled && (await findFilled(services, view, view.filled));
  if (view.filled && outcome && outcome.kind !== 'notThere') {
    await adoptSeries(services, view, view.filled, outcome.series);
  }
}

test.each(['before', 'after'] as const)(
  'whatever request is the last one, lost %s its effect, one more visit ends with one series that both find',
  async (moment) => {
    const reached: number[] = [];
    for (let goneAt = 0; reached.length === goneAt; goneAt += 1) {
      const { ada, omar, seriesCount, tenant } = await sentByHand();
      await Promise.allSettled([visit(omar({ goneAt, moment, onGone: () => void reached.push(goneAt) }))]);
      await visit(omar());
      const views = [await pairOf(omar()), await pairOf(ada())] as const;
      const [own, partners] = [await openSessions(omar(), views[0]), await openSessions(ada(), views[1])];
      expect({
        goneAt,
        series: views[0].allSeries.map(({ state }) => state),
        sessions: [own.sessions.length, partners.sessions.length],
        inCalendar: seriesCount(),
        violations: tenant.violations,
      }).toEqual({ goneAt, series: ['booked'], sessions: [6, 6], inCalendar: 1, violations: [] });
    }
    expect(reached.length).toBeGreaterThan(4);
  },
);
