import type { UserRecord } from '../directory/records.ts';
import type { TenantState } from '../state.ts';
import { newMailbox } from './mailboxes.ts';
import { occurrencesWithin, statusOf } from './occurrences.ts';
import type { Mailbox } from './mailboxRecords.ts';
import { freeBusyStatuses, type FreeBusyStatus } from './records.ts';
import { dayLength } from './recurrence.ts';

/** Time that one item of a calendar takes, `[start, end)` in milliseconds since 1970. */
export interface BusySpan {
  readonly start: number;
  readonly end: number;
  readonly status: FreeBusyStatus;
}

/** What colleagues can see of a calendar. */
export interface Glance extends Pick<Mailbox, 'workingHours' | 'zone' | 'view' | 'sharing'> {
  readonly spans: readonly BusySpan[];
}

/**
 * The calendar of a user between two moments, items by start; `undefined` for a user without a mailbox. Mailboxes
 * that nobody opened are read and dropped again: thousands can be asked about, and only their times are kept.
 */
export function glanceAt(state: TenantState, user: UserRecord, from: number, to: number): Glance | undefined {
  if (!user.hasMailbox) {
    return undefined;
  }
  const opened = state.mailboxes.byUser.get(user.id);
  const known = knownIn(state);
  let times = known.get(user.id);
  if (!times || from < times.from || to > times.to || (opened && opened.version !== times.version)) {
    times = readTimes(opened ?? newMailbox(state, user), from, to);
    known.set(user.id, times);
  }
  const { workingHours, zone, view, sharing } = opened ?? times.settings;
  return {
    workingHours,
    zone,
    ...(view && { view }),
    ...(sharing && { sharing }),
    spans: spansWithin(times, from, to),
  };
}

/** The times of a calendar for one state of its mailbox, packed: ten thousand of them fit into memory. */
interface Times {
  readonly version: number;
  readonly from: number;
  readonly to: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Places in `freeBusyStatuses`. */
  readonly statuses: Uint8Array;
  readonly settings: Pick<Mailbox, 'workingHours' | 'zone' | 'view' | 'sharing'>;
}

/** By the seed, so that a new seed forgets them all; by the mailboxes where there is none. */
const knownTimes = new WeakMap<object, Map<string, Times>>();

function knownIn({ mailboxes }: TenantState): Map<string, Times> {
  const owner = mailboxes.seed ?? mailboxes;
  const known = knownTimes.get(owner) ?? new Map<string, Times>();
  knownTimes.set(owner, known);
  return known;
}

function readTimes(mailbox: Mailbox, asked: number, until: number): Times {
  // Read ahead: the next windows of the same reader then cost nothing.
  const [from, to] = [asked - 30 * dayLength, until + 270 * dayLength];
  const found = [...mailbox.entries.values()]
    .flatMap((entry) => occurrencesWithin(entry, from, to))
    .toSorted((a, b) => a.start - b.start);
  const { workingHours, zone, sharing } = mailbox;
  return {
    version: mailbox.version,
    from,
    to,
    starts: Float64Array.from(found, ({ start }) => start),
    ends: Float64Array.from(found, ({ end }) => end),
    statuses: Uint8Array.from(found, (occurrence) => freeBusyStatuses.indexOf(statusOf(occurrence))),
    settings: { workingHours, zone, ...(sharing && { sharing }) },
  };
}

function spansWithin({ starts, ends, statuses }: Times, from: number, to: number): BusySpan[] {
  const spans: BusySpan[] = [];
  for (const [i, start] of starts.entries()) {
    const end = ends[i] ?? start;
    if (start < to && end > from) {
      spans.push({ start, end, status: freeBusyStatuses[statuses[i] ?? 0] ?? 'unknown' });
    }
  }
  return spans;
}
