import type { Colleague } from '#domain/colleague.ts';
import { matcherOn } from '#app/matcher/matcherOn.ts';
import { pageEngine } from '#app/matcher/pageEngine.ts';
import type { DeskEntry, PairEntry, PersonEntry, PrivateEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import type { Clock } from '#ports/clock.ts';
import type { Services } from '#ports/services.ts';
import { fakeCalendars } from './fakeCalendars.ts';
import { fakeDirectory } from './fakeDirectory.ts';
import { fakeDrafts } from './fakeDrafts.ts';
import { fakeFolders } from './fakeFolders.ts';
import { fakeKeptCalendars } from './fakeKeptCalendars.ts';
import { fakeNotifications } from './fakeNotifications.ts';
import { fakeProgrammes } from './fakeProgrammes.ts';
import { fakeRecognitions } from './fakeRecognitions.ts';
import { fakeResources } from './fakeResources.ts';
import { fakeSiteSetup } from './fakeSiteSetup.ts';
import { fixedClock } from './fixedClock.ts';

export interface FakeTenantOptions {
  readonly people: readonly Colleague[];
  readonly leads: readonly PersonId[];
  readonly programmes?: readonly Programme[];
  readonly busy?: ReadonlyMap<PersonId, BusyTimes>;
  readonly now?: string;
  /** In place of one that stands still at `now`. */
  readonly clock?: Clock;
}

/** Everything outside, in memory and shared: what one person writes, the next one finds. The desk is set up already. */
export async function fakeTenant(options: FakeTenantOptions) {
  const { people, leads, programmes = [], busy, now, clock = fixedClock(now) } = options;
  const calendars = fakeCalendars(busy);
  const notifications = fakeNotifications();
  const shared = {
    siteAddress: 'https://contoso.sharepoint.com/sites/turnabout',
    clock,
    signIn: { token: async () => 'token', signIn: async () => undefined },
    keptCalendars: fakeKeptCalendars(),
    drafts: fakeDrafts(),
    notifications,
    matcher: matcherOn(pageEngine),
    site: fakeSiteSetup('People', 'Private', 'Pairs', 'Lead/desk'),
    programmes: fakeProgrammes(...programmes),
    recognitions: fakeRecognitions(),
    resources: fakeResources(),
  };
  const libraries = {
    people: fakeFolders<PersonEntry>(leads, clock),
    privateNotes: fakeFolders<PrivateEntry>(leads, clock),
    pairs: fakeFolders<PairEntry>(leads, clock),
    desk: fakeFolders<DeskEntry>(leads, clock),
  };
  for (const lead of leads.slice(0, 1)) {
    await libraries.desk.as(lead).create('desk', { people: [], withLeads: true });
  }
  return {
    calendars,
    notifications,
    /** The services of this person's app. */
    servicesFor(person: PersonId): Services {
      const me = people.find(({ id }) => id === person);
      if (!me) {
        throw new RangeError(`Cannot sign in "${person}": expected one of ${people.map(({ id }) => id).join(', ')}`);
      }
      return {
        ...shared,
        calendars: calendars.as(person),
        directory: fakeDirectory(
          me,
          people.filter(({ id }) => id !== person),
        ),
        people: libraries.people.as(person),
        privateNotes: libraries.privateNotes.as(person),
        pairs: libraries.pairs.as(person),
        desk: libraries.desk.as(person),
      };
    },
  };
}
