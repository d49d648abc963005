import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Cohort } from '#domain/matching/cohort.ts';
import type { Participant } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { hour, type Instant, later } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { byId, type Desk, isFormer, openDesk } from '../programme/openDesk.ts';
import { proposedTimes } from './proposedTimes.ts';
import { waitedElsewhere } from './waitedElsewhere.ts';
import { firstSearchDay, readAvailability } from './readAvailability.ts';

/** How far the reading is; how many people there are in all is not known at first. */
export type ReadingStep =
  | { readonly kind: 'people'; readonly done: number; readonly total: number | undefined }
  | { readonly kind: 'calendars'; readonly done: number; readonly total: number };

export interface ReadingProgress {
  readonly onStep?: (step: ReadingStep) => void;
  readonly signal?: AbortSignal;
  /** Calendars that were read earlier today are read once more. */
  readonly isAfresh?: boolean | undefined;
}

/** What a match is made from, and the desk as it stood then. */
export interface ReadCohort {
  readonly cohort: Cohort;
  readonly desk: Desk;
  /** When the first of the calendars was read. */
  readonly calendarsReadAt: Instant;
}

/**
 * Reads the org chart, who has joined, and the calendars of everybody who has room for a partner; times proposed to them with
 * other partners count as taken.
 */
export async function readCohort(
  services: Pick<Services, 'directory' | 'calendars' | 'keptCalendars' | 'people' | 'desk' | 'clock'>,
  programme: Programme,
  { onStep, signal, isAfresh }: ReadingProgress = {},
): Promise<ReadCohort> {
  const stop = signal && { signal };
  const colleagues = await services.directory.everyone({
    ...stop,
    onProgress: (done, total) => onStep?.({ kind: 'people', done, total }),
  });
  const desk = await openDesk(services, programme);
  const participants = looking(desk, byId(colleagues));
  const now = services.clock.now();
  const startsOn = firstSearchDay(programme, now);
  const reading = await readAvailability(services, programme, startsOn, mailboxesOf(participants), {
    ...stop,
    isAfresh,
    said: saidHours(participants),
    promised: await proposedTimes(services, desk.pairs),
    onProgress: (done, total) => onStep?.({ kind: 'calendars', done, total: total ?? done }),
  });
  const { noticeHours } = programme.scheduling ?? usualScheduling;
  const search = { startsOn, notBefore: later(now, noticeHours * hour) };
  const earlierPairs = desk.pairs.map(({ registered: { pair } }) => ({
    mentor: pair.mentor.id,
    mentee: pair.mentee.id,
  }));
  const topics = desk.vocabulary;
  const { availability, readAt } = reading;
  const reports = colleagues.map(({ id, managerId }) => ({ id, managerId }));
  const cohort = { programme, participants, colleagues: reports, availability, search, earlierPairs, topics };
  return { cohort, desk, calendarsReadAt: readAt };
}

/** Everybody who has joined, is still in the directory, and has room for a partner beside those they have. */
function looking(desk: Desk, colleagues: ReadonlyMap<PersonId, Colleague>): readonly Participant[] {
  const { enrolments, pairs } = desk;
  const waited = waitedElsewhere(desk);
  const partners = new Map<PersonId, number>();
  for (const { registered } of pairs.filter((status) => !isFormer(status))) {
    for (const { id } of [registered.pair.mentor, registered.pair.mentee]) {
      partners.set(id, (partners.get(id) ?? 0) + 1);
    }
  }
  return enrolments.flatMap((enrolment) => {
    const colleague = colleagues.get(enrolment.person);
    const capacity = enrolment.capacity - (partners.get(enrolment.person) ?? 0);
    return colleague && enrolment.state === 'enrolled' && capacity > 0
      ? [{ colleague, enrolment: { ...enrolment, capacity }, ...(waited.has(enrolment.person) && { waited: true }) }]
      : [];
  });
}

const saidHours = (participants: readonly Participant[]): ReadonlyMap<string, WorkingHours> =>
  new Map(participants.flatMap(({ enrolment: { person, hours } }) => (hours ? [[person, hours] as const] : [])));

const mailboxesOf = (participants: readonly Participant[]) =>
  participants.flatMap(({ colleague: { id, mail } }) => (mail === undefined ? [] : [{ id, mail }]));
