import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { localDate, minute } from '#domain/time/instant.ts';
import { graphCalendars } from '#graph/calendars.ts';
import { graphClient } from '#graph/client.ts';
import type { Services } from '#ports/services.ts';
import { readAvailability } from '#useCases/matching/readAvailability.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { fakeKeptCalendars } from '#test/fakes/fakeKeptCalendars.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { answered } from '#test/graph/scriptedClient.ts';

const people = Array.from({ length: 130 }, (_, index) => ({
  id: personId(`p${index}`),
  mail: `p${index}@contoso.example`,
}));

interface Ask {
  readonly schedules: readonly string[];
  readonly startTime: { readonly dateTime: string };
  readonly endTime: { readonly dateTime: string };
}

/** An Exchange in which everybody is busy at times of their own, day after day. */
async function exchange(request: Request): Promise<Response> {
  const { schedules, startTime, endTime } = (await request.json()) as Ask;
  const steps = (Date.parse(`${endTime.dateTime}Z`) - Date.parse(`${startTime.dateTime}Z`)) / (15 * minute);
  const viewOf = (mail: string): string => {
    const busyFrom = Number(/\d+/.exec(mail)?.[0] ?? 0) % 90;
    const aDay = `${'0'.repeat(busyFrom)}2222`.padEnd(96, '0');
    return aDay.repeat(Math.ceil(steps / 96)).slice(0, steps);
  };
  return answered({ value: schedules.map((scheduleId) => ({ scheduleId, availabilityView: viewOf(scheduleId) })) });
}

/** One visit, closed while it waits for the answer to this request, counted from 0: it is answered `after`, or never gets there. */
function aVisit(keptCalendars: Services['keptCalendars'], closedAt = Infinity, moment: 'before' | 'after' = 'before') {
  let close: (how: 'closed') => void = () => undefined;
  const closing = new Promise<'closed'>((resolve) => (close = resolve));
  let requests = 0;
  let underWay = 0;
  const client = graphClient({
    address: 'https://graph.example',
    token: async () => 'token',
    fetch: async (url, init) => {
      const number = requests++;
      underWay += 1;
      const isSent = number < closedAt || (number === closedAt && moment === 'after');
      const answer = isSent ? await exchange(new Request(url, init)) : undefined;
      underWay -= 1;
      if (requests > closedAt && underWay === 0) {
        close('closed');
      }
      return number < closedAt && answer ? answer : await new Promise<never>(() => undefined);
    },
  });
  const services = { calendars: graphCalendars(client), keptCalendars, clock: fixedClock() };
  const read = async () => await readAvailability(services, aProgramme(), localDate('2027-01-11'), people);
  return { requests: () => requests, read, readUntilClosed: async () => await Promise.race([read(), closing]) };
}

test.each(['before', 'after'] as const)(
  'closed at whatever request, %s it took effect, the next visit knows the same, and reads no finished part twice',
  async (moment) => {
    const calm = aVisit(fakeKeptCalendars());
    const { availability: expected } = await calm.read();
    const inAll = calm.requests();
    expect(inAll).toBeGreaterThan(15);
    for (let closedAt = 0; closedAt < inAll; closedAt += 1) {
      const kept = fakeKeptCalendars();
      expect(await aVisit(kept, closedAt, moment).readUntilClosed()).toBe('closed');
      const next = aVisit(kept);
      const { availability } = await next.read();
      expect(availability).toEqual(expected);
      // Six groups are read at once and kept together; the seventh is the rest.
      const isFirstPartKept = kept.calendars.size > 0 && closedAt >= inAll - inAll / 7;
      expect({ closedAt, asked: next.requests() < inAll }).toEqual({ closedAt, asked: isFirstPartKept });
    }
  },
);
