import type { CalendarEntry, Meeting, Weekday } from './records.ts';

export interface WorkingHours {
  readonly days: readonly Weekday[];
  /** Hours of the day. */
  readonly start: number;
  readonly end: number;
  /** The zone of these hours where it is not that of the mailbox: a name, or rules ("Customized Time Zone"). */
  readonly zone?: string | ZoneRules;
}

/** https://learn.microsoft.com/graph/api/resources/customtimezone */
export interface ZoneRules {
  readonly '@odata.type': '#microsoft.graph.customTimeZone';
  readonly name: string;
  /** Minutes. */
  readonly bias: number;
  readonly standardOffset: object;
  readonly daylightOffset: object;
}

export interface Mailbox {
  readonly ownerId: string;
  readonly address: string;
  zone: string;
  /** Parts of the mailbox settings that their owner changed, as Graph names them. */
  settings?: Readonly<Record<string, unknown>>;
  workingHours: WorkingHours | undefined;
  readonly entries: Map<number, CalendarEntry>;
  /** Entry numbers by transaction id; kept when the event is deleted. */
  readonly transactions: Map<string, number>;
  nextNumber: number;
  /** Grows with every change inside. */
  version: number;
  /** A fault of the service to try: free/busy views that stop half way, or that are empty. */
  view?: 'short' | 'empty';
  /** What colleagues see of this calendar: their free/busy times when not given. */
  sharing?: 'nothing' | 'details';
  /** Meetings in Teams that are in no calendar, by their thread. */
  onlineMeetings?: ReadonlyMap<string, OnlineMeetingRecord>;
}

/** A meeting in Teams that was made without an event. Times in milliseconds since 1970. */
export interface OnlineMeetingRecord {
  readonly thread: string;
  readonly organizerId: string;
  readonly joinUrl: string;
  readonly subject: string | null;
  readonly start: number;
  readonly end: number;
  readonly createdAt: number;
  readonly externalId: string | undefined;
  readonly participants: readonly Readonly<Record<string, unknown>>[];
  /** Options that were given, as Graph names them. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Where Microsoft's documentation is silent or contradicts what was seen: each is to be tried on a real tenant. */
export interface CalendarSwitches {
  /**
   * What a create with a transaction id used before answers. Seen in public code: an error, 400 or 409; told by a
   * Microsoft engineer: the first event again (https://rykoma.net, 2020-10-05). Without a value, the error with 400.
   */
  repeatedTransaction?: 'duplicateError' | 'duplicateConflict' | 'returnFirst';
  /** Milliseconds until Teams has made the link of a new meeting; at once when not given. */
  lateJoinLink?: number;
  /** Milliseconds after a create at which Exchange saves the event once more, which makes its etag stale. */
  secondSave?: number;
  /** Whether a series that only ends on another day keeps its changed occurrences. Not, when not given. */
  endDateChange?: 'keepsExceptions' | 'dropsExceptions';
  /** Where weeks are counted from in a series that starts off its pattern: `startDate` when not given. */
  weeksFrom?: 'startDate' | 'firstMatch';
  /** Issues 8972 to 8975 of microsoft-graph-docs: the two halves of a custom zone come back in each other's place. */
  customZones?: 'asGiven' | 'swapped';
  /**
   * The digit of working elsewhere in a view. Pages of 2021 give it 4, later ones 0 "for backward compatibility"
   * (https://learn.microsoft.com/graph/api/resources/scheduleinformation). 0 when not given.
   */
  workingElsewhere?: 0 | 4;
  /** How many calendars getSchedule reads at once: 20 by the documentation, 100 seen and assumed when not given. */
  schedulesPerCall?: number;
  /** How many delta tokens are remembered before the oldest is answered with 410; 1,000 when not given. */
  deltaTokens?: number;
}

/** A mail that Exchange sends because of a meeting. */
export interface Notice {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: 'invitation' | 'update' | 'cancellation' | 'response' | 'forward';
  readonly subject: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly comment: string;
}

/** What the service will still do to a meeting on its own, after it has answered. */
export interface Afterthought {
  readonly at: number;
  readonly meeting: Meeting;
  readonly joinUrl?: string;
}

/** What one delta round showed: the state of each event by its id. */
export interface DeltaRound {
  readonly ownerId: string;
  readonly from: number;
  readonly to: number;
  readonly seen: ReadonlyMap<string, string>;
  /** Ids of what changed in this round, in order. */
  readonly changed: readonly string[];
}

/** Mailboxes by user id, made when they are first opened. The calendars area owns what is inside. */
export interface MailboxState extends CalendarSwitches {
  readonly byUser: Map<string, Mailbox>;
  /** How a mailbox that nobody opened yet is filled; without it mailboxes start empty. */
  seed?: { readonly now: number; readonly seed: number };
  /** All mails that meetings caused, oldest first. */
  notices?: Notice[];
  afterthoughts?: readonly Afterthought[];
  /** Delta rounds by their number, oldest first. */
  deltaRounds?: Map<number, DeltaRound>;
}
