import type { DeskEntry, PairEntry, PersonEntry, PrivateEntry } from '#domain/entries.ts';
import type { Calendars } from './calendars.ts';
import type { Clock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { Drafts } from './drafts.ts';
import type { Folders } from './folders.ts';
import type { KeptCalendars } from './keptCalendars.ts';
import type { Matcher } from './matcher.ts';
import type { Notifications } from './notifications.ts';
import type { Programmes } from './programmes.ts';
import type { Recognitions } from './recognitions.ts';
import type { Resources } from './resources.ts';
import type { SignIn } from './signIn.ts';
import type { SiteSetup } from './siteSetup.ts';

/** Everything outside that a use case may ask for; each takes only the part it needs. */
export interface Services {
  /** The web address of the one site that everything is stored in. */
  readonly siteAddress: string;
  readonly clock: Clock;
  readonly signIn: SignIn;
  readonly directory: Directory;
  readonly calendars: Calendars;
  readonly keptCalendars: KeptCalendars;
  readonly drafts: Drafts;
  readonly notifications: Notifications;
  readonly matcher: Matcher;
  readonly site: SiteSetup;
  readonly programmes: Programmes;
  readonly resources: Resources;
  readonly recognitions: Recognitions;
  /** People / {person}: that person and the leads. */
  readonly people: Folders<PersonEntry>;
  /** Private / {person}: that person only. */
  readonly privateNotes: Folders<PrivateEntry>;
  /** Pairs / {pair}: the two only. */
  readonly pairs: Folders<PairEntry>;
  /** Lead / desk: leads only. */
  readonly desk: Folders<DeskEntry>;
}
