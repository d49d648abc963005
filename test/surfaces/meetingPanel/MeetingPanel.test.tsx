import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Services } from '#ports/services.ts';
import { MeetingPanel } from '#surfaces/meetingPanel/MeetingPanel.tsx';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { aPairOnItsWay, choice, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const thread = '19:meeting_ZjA4@thread.v2';

/** A pair whose meeting has this thread, as Teams writes it into the join link. */
async function aMeeting(): Promise<Services> {
  const { omar } = await aPairOnItsWay('agreed');
  const joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0?context=%7b%7d`;
  const calendars = {
    ...omar.calendars,
    bookSeries: async () => ({
      kind: 'standing' as const,
      booking: { eventId: 'event', iCalUId: 'ical', joinUrl },
      standing: { sessions: [], invited: [] },
    }),
    sessions: async () => [
      {
        eventId: 'session-1',
        span: { start: omar.clock.now(), end: omar.clock.now() },
        originalStart: omar.clock.now(),
        subject: 'Turnabout',
        joinUrl,
        isCancelled: false,
        response: 'accepted' as const,
        partnerResponse: 'none' as const,
      },
    ],
  };
  const services = { ...omar, calendars };
  await bookSeries(services, await pairOf(services), choice, { subject: 'Turnabout', agenda: [] });
  return services;
}

test('shows the session page of the pair that meets here', async () => {
  const { reports } = openScreen(<MeetingPanel />, await aMeeting(), { meetingThread: thread });
  expect(await screen.findByRole('heading', { level: 1, name: 'Session 1 of 1 with Ada Osei' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Back' })).not.toBeInTheDocument();
  expect(reports).toEqual(['ready']);
});

test('says kindly that another meeting is none of the pair’s', async () => {
  openScreen(<MeetingPanel />, await aMeeting(), { meetingThread: '19:meeting_other@thread.v2' });
  expect(await screen.findByText('This meeting is not one of your mentoring sessions.')).toBeVisible();
});

test('asks to be opened in a meeting', async () => {
  openScreen(<MeetingPanel />, await aMeeting());
  expect(await screen.findByText(/^Open this panel in the Teams meeting/)).toBeVisible();
});
