/** Weekday names of Graph, in the order in which `Date` counts them. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

export const freeBusyStatuses = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown'] as const;
export type FreeBusyStatus = (typeof freeBusyStatuses)[number];

/** A date and time in a zone of its own: milliseconds as if the clock on the wall were UTC. */
export type Wall = number;

/** What a meeting, or one changed occurrence of it, says. The names are Graph's. */
export interface EventContent {
  readonly subject: string;
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  readonly start: Wall;
  readonly end: Wall;
  /** Zone of `start` and `end`, Windows or IANA, as it was given. */
  readonly zone: string;
  readonly isAllDay: boolean;
  readonly location: string;
  readonly showAs: FreeBusyStatus;
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  readonly importance: 'low' | 'normal' | 'high';
  readonly categories: readonly string[];
  readonly isReminderOn: boolean;
  readonly reminderMinutesBeforeStart: number;
  readonly allowNewTimeProposals: boolean;
  readonly responseRequested: boolean;
  readonly hideAttendees: boolean;
}

export interface RecurrencePattern {
  /** Where the weeks of an interval are counted from; `startDate`, the week of the first day, when not given. */
  readonly weeksFrom?: 'startDate' | 'firstMatch';
  readonly type: 'daily' | 'weekly' | 'absoluteMonthly' | 'relativeMonthly' | 'absoluteYearly' | 'relativeYearly';
  readonly interval: number;
  readonly daysOfWeek: readonly Weekday[];
  readonly firstDayOfWeek: Weekday;
  readonly dayOfMonth: number;
  readonly month: number;
  readonly index: 'first' | 'second' | 'third' | 'fourth' | 'last';
}

/** Dates are whole days since 1970-01-01 in the zone of the event. */
export type RecurrenceRange =
  | { readonly type: 'noEnd'; readonly startDay: number }
  | { readonly type: 'endDate'; readonly startDay: number; readonly endDay: number }
  | { readonly type: 'numbered'; readonly startDay: number; readonly count: number };

export interface Recurrence {
  readonly pattern: RecurrencePattern;
  readonly range: RecurrenceRange;
}

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Attendee extends Person {
  readonly type: 'required' | 'optional' | 'resource';
}

/** What an attendee answered, and when (milliseconds since 1970). */
export interface Answer {
  readonly response: 'accepted' | 'tentativelyAccepted' | 'declined';
  readonly at: number;
  /** True: the answer was not sent, and stays in the mailbox of who gave it. */
  readonly isKeptBack?: boolean;
  /** Another time that was proposed, in milliseconds since 1970. */
  readonly proposal?: { readonly start: number; readonly end: number };
}

/** A small file that hangs on a meeting. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly isInline: boolean;
  readonly contentId: string | null;
  /** Base64. */
  readonly content: string;
  readonly addedAt: number;
}

/** A meeting as all who were invited share it. Values inside are replaced, never changed. */
export interface Meeting {
  /** Unique in the tenant; the iCalendar id is made from it. */
  readonly key: string;
  readonly organizer: Person;
  readonly organizerId: string;
  readonly createdAt: number;
  isOnline: boolean;
  /** The link into Teams; an online meeting may still wait for it. */
  joinUrl: string | undefined;
  content: EventContent;
  recurrence: Recurrence | undefined;
  attendees: readonly Attendee[];
  /** Changed occurrences, by the day that the pattern gave them. */
  changes: ReadonlyMap<number, Partial<EventContent>>;
  /** Days of the pattern whose occurrence the organizer took out. */
  cancelledDays: ReadonlySet<number>;
  isCancelled: boolean;
  /** By address, or by `address|day` for one occurrence. */
  answers: ReadonlyMap<string, Answer>;
  attachments: readonly Attachment[];
  /** Grows with every change; the etag is made from it. */
  version: number;
  modifiedAt: number;
}

/** A meeting as it lies in one mailbox. */
export interface CalendarEntry {
  /** Part of the event id. */
  readonly number: number;
  readonly ownerId: string;
  readonly ownerAddress: string;
  readonly meeting: Meeting;
  readonly transactionId: string | undefined;
  /** Days of the pattern that the owner of this mailbox declined or deleted. */
  removedDays: ReadonlySet<number>;
  /** Single-value extended properties by id. They stay in this mailbox. */
  properties: ReadonlyMap<string, string>;
  /** Open extensions by name. They stay in this mailbox. */
  extensions: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}
