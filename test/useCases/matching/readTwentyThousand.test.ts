import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { localDate, minute } from '#domain/time/instant.ts';
import { graphCalendars } from '#graph/calendars.ts';
import { graphClient } from '#graph/client.ts';
import { readAvailability } from '#useCases/matching/readAvailability.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { fakeKeptCalendars } from '#test/fakes/fakeKeptCalendars.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { answered, refused } from '#test/graph/scriptedClient.ts';

const people = Array.from({ length: 20_000 }, (_, index) => ({
  id: personId(`p${index}`),
  mail: `p${index}@contoso.example`,
}));

interface Ask {
  readonly schedules: readonly string[];
  readonly startTime: { readonly dateTime: string };
  readonly endTime: { readonly dateTime: string };
}

/** Meetings from ten to twelve and from two to three. */
const someDay = `${'0'.repeat(40)}${'2'.repeat(8)}${'0'.repeat(8)}${'1'.repeat(4)}${'0'.repeat(36)}`;

/** An Exchange that answers at once, is too busy now and then, and has nobody at addresses that end in 000 or 500. */
function quickExchange() {
  const views = new Map<number, string>();
  const seen = { calls: 0, inFlight: 0, most: 0 };
  const viewOf = ({ startTime, endTime }: Ask): string => {
    const steps = (Date.parse(`${endTime.dateTime}Z`) - Date.parse(`${startTime.dateTime}Z`)) / (15 * minute);
    const view = views.get(steps) ?? someDay.repeat(Math.ceil(steps / someDay.length)).slice(0, steps);
    views.set(steps, view);
    return view;
  };
  const answer = (ask: Ask): Response => {
    const availabilityView = viewOf(ask);
    return answered({
      value: ask.schedules.map((scheduleId) => ({
        scheduleId,
        ...(/[05]00@/.test(scheduleId) ? { error: { responseCode: '5009' } } : { availabilityView }),
      })),
    });
  };
  const client = graphClient({
    address: 'https://graph.example',
    token: async () => 'token',
    wait: async () => undefined,
    fetch: async (input, init) => {
      seen.calls += 1;
      seen.inFlight += 1;
      seen.most = Math.max(seen.most, seen.inFlight);
      const ask = (await new Request(input, init).json()) as Ask;
      seen.inFlight -= 1;
      return seen.calls % 100 === 0 ? refused(429, 'TooManyRequests') : answer(ask);
    },
  });
  return { seen, calendars: graphCalendars(client) };
}

test('20,000 people over 26 weeks: stopped half-way, gone on with, and everybody is known in the end', async () => {
  const { seen, calendars } = quickExchange();
  const services = { calendars, keptCalendars: fakeKeptCalendars(), clock: fixedClock() };
  const halfYear = aProgramme({ rhythm: { sessionCount: 13, lengthMinutes: 45, everyWeeks: 2 } });
  const startsOn = localDate('2027-01-11');
  const stopper = new AbortController();
  const onProgress = (done: number): void => (done >= 10_000 ? stopper.abort() : undefined);
  await expect(
    readAvailability(services, halfYear, startsOn, people, { onProgress, signal: stopper.signal }),
  ).rejects.toMatchObject({ name: 'AbortError' });
  const before = services.keptCalendars.calendars.size;
  expect(before).toBeGreaterThan(9_500);

  const { availability } = await readAvailability(services, halfYear, startsOn, people);
  const unreadable = [...availability.values()].filter(({ kind }) => kind === 'unreadable');
  expect(availability.size).toBe(20_000);
  expect(unreadable).toHaveLength(39);
  expect(seen.most).toBeLessThanOrEqual(4);
  // A thousand groups in three windows, one in a hundred once more, and what was stopped.
  expect(seen.calls).toBeGreaterThan(3_000);
  expect(seen.calls).toBeLessThan(3_150);
});
