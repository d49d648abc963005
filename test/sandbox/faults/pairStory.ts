import { anAgreement } from '#test/builders/anAgreement.ts';
import type { PersonId } from '#domain/ids.ts';
import { instant, localDate, localTime, toIso, type ZoneName } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { addEvent } from '#sandbox/tenant/calendars/addEvent.ts';
import type { TenantState } from '#sandbox/tenant/state.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { rebookSeries } from '#useCases/series/rebookSeries.ts';
import { lookAfterSessions } from '#useCases/sessions/lookAfterSessions.ts';
import { moveSession } from '#useCases/sessions/moveSession.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { jobSite, servicesAt, visit } from './longJob.ts';

const words = { subject: 'Fresh Eyes', agenda: ['Look back'] };
const tuesdays = {
  slot: {
    firstDate: localDate('2027-01-12'),
    startTime: localTime('10:00'),
    zone: 'Europe/London' as ZoneName,
    lengthMinutes: 45,
    everyWeeks: 1,
    sessionCount: 10,
  },
  // The second one is too far ahead to be moved when the series is booked.
  collisions: ['2027-01-19', '2027-03-09'].map(localDate),
};
const fridays = {
  slot: { ...tuesdays.slot, firstDate: localDate('2027-02-19'), startTime: localTime('14:00'), sessionCount: 4 },
  collisions: [],
};
const meetings = ['2027-01-19T09:00Z/2027-01-19T11:00Z', '2027-03-09T09:00Z/2027-03-09T12:00Z'];
const byHand = { start: instant('2027-01-27T11:00:00Z'), end: instant('2027-01-27T11:45:00Z') };

/** What the booker does when they open the app: what is done already is left alone. */
interface Deed {
  readonly at: string;
  readonly act: (services: Services, page: PairView) => Promise<void>;
}

const deeds = {
  booking: {
    at: '2027-01-04T08:00:00Z',
    act: async (services, page) =>
      page.stage.kind === 'booked' ? undefined : await bookSeries(services, page, tuesdays, words),
  },
  'moving a session': {
    at: '2027-01-05T08:00:00Z',
    act: async (services, page) => {
      const { sessions } = await openSessions(services, page);
      const session = sessions.find(({ originalStart }) => toIso(originalStart).startsWith('2027-01-26'));
      if (session && session.span.start !== byHand.start) {
        await moveSession(services, page, session, byHand);
      }
    },
  },
  'looking after the sessions': { at: '2027-02-10T08:00:00Z', act: async () => undefined },
  'booking the rest anew': {
    at: '2027-02-17T12:00:00Z',
    act: async (services, page) => {
      if (page.allSeries.length === 1) {
        await rebookSeries(services, page, fridays, words);
      }
    },
  },
} satisfies Record<string, Deed>;

export type DeedName = keyof typeof deeds;
export const deedNames: readonly DeedName[] = [
  'booking',
  'moving a session',
  'looking after the sessions',
  'booking the rest anew',
];

/** One visit: the app does what is due, the person does what they came for, and the app looks once more. */
export async function visitPair(services: Services, name: DeedName): Promise<void> {
  await lookAfterSessions(services, await pairOf(services), words);
  await deeds[name].act(services, await pairOf(services));
  await lookAfterSessions(services, await pairOf(services), words);
}

export interface PairStory {
  readonly booker: PersonId;
  /** What stood everywhere before each deed. */
  readonly before: ReadonlyMap<DeedName, TenantState>;
}

/** Two have agreed on a pair, and their calendars are empty but for some meetings of who books. */
export async function pairStory(): Promise<PairStory> {
  const site = await jobSite('publish', 1);
  const [suggested] = site.work.kind === 'publish' ? site.work.pairs : [];
  if (!suggested) {
    throw new Error('Expected a pair');
  }
  const { mentor: booker, mentee } = suggested;
  const tenant = site.begin();
  const { mailboxes } = tenant.state;
  mailboxes.endDateChange = 'keepsExceptions';
  mailboxes.byUser.forEach(({ entries }) => entries.clear());
  for (const [fromIso = '', untilIso = ''] of meetings.map((span) => span.split('/'))) {
    addEvent(tenant.state, booker, { subject: 'Board', fromIso, toIso: untilIso });
  }
  await visit(site, servicesAt(tenant, site.lead));
  for (const person of [booker, mentee]) {
    const services = servicesAt(tenant, person);
    await answerProposal(services, await pairOf(services), 'accepted');
    await signAgreement(services, await pairOf(services), { hope: 'To learn something new', words: anAgreement() });
  }
  const before = new Map<DeedName, TenantState>();
  for (const name of deedNames) {
    before.set(name, structuredClone(tenant.state));
    moveClockTo(tenant, deeds[name].at);
    await visitPair(servicesAt(tenant, booker), name);
  }
  return { booker, before };
}

const moveClockTo = (tenant: Tenant, moment: string): void => tenant.moveClock(instant(moment) - tenant.now());

/** The tenant at the moment of a deed. */
export function beginAt(story: PairStory, name: DeedName): Tenant {
  const state = story.before.get(name);
  if (!state) {
    throw new Error(`Nothing stood before "${name}"`);
  }
  return createTenant({ state, now: instant(deeds[name].at) });
}
