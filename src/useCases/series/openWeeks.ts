import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { mondayOf } from '#domain/scheduling/weekPicture.ts';
import { day, later, type LocalDate, type LocalTime, type ZoneName } from '#domain/time/instant.ts';
import { toInstant } from '#domain/time/zone.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { pairBusyTimes } from '../pair/pairBusyTimes.ts';

/** Two calendars over some weeks. */
export interface Weeks {
  readonly firstMonday: LocalDate;
  readonly mine: BusyTimes;
  readonly partners: BusyTimes;
  /** Where the mailbox does not say it, that of the programme is taken for whoever looks. */
  readonly myZone: ZoneName;
  readonly partnersZone: ZoneName | undefined;
}

/** As many as one request for calendars reaches, with a day to spare at both ends. */
export const weeksShown = 8;

/** When both are busy in the weeks from the one of this date on. Free/busy only: nobody learns with what. */
export async function openWeeks(
  services: Pick<Services, 'calendars'>,
  view: PairView,
  from: LocalDate,
): Promise<Weeks> {
  const { programme, myRole } = view;
  const firstMonday = mondayOf(from);
  const start = toInstant(firstMonday, '00:00' as LocalTime, programme.zone);
  const span = { start: later(start, -day), end: later(start, (weeksShown * 7 + 1) * day) };
  const { mentor, mentee } = await pairBusyTimes(services, view, span);
  const [mine, partners] = myRole === 'mentor' ? [mentor, mentee] : [mentee, mentor];
  return { firstMonday, mine, partners, myZone: zoneOf(mine) ?? programme.zone, partnersZone: zoneOf(partners) };
}

const zoneOf = (busy: BusyTimes): ZoneName | undefined =>
  busy.kind === 'readable' ? busy.workingHours?.zone : undefined;
