import { createHash } from 'node:crypto';
import { GraphFault } from '../call.ts';
import type { Look } from './look.ts';
import { dateOf, dayOf } from './recurrence.ts';

/** An event or one occurrence of a series in one mailbox. */
export interface EventAddress {
  readonly ownerId: string;
  readonly number: number;
  /** The day that the pattern gave the occurrence; `undefined` for a single event or a series master. */
  readonly day: number | undefined;
}

/** The id as Graph shows it: opaque, case-sensitive, different in every mailbox and for every occurrence. */
export function eventId({ ownerId, number, day }: EventAddress, kind: Look['ids'] = 'regular'): string {
  const text = [ownerId, number, ...(day === undefined ? [] : [dateOf(day)])].join(':');
  return `${prefixes[kind]}${Buffer.from(text).toString('base64url')}AAA=`;
}

/** Both kinds name the same item in any request: https://learn.microsoft.com/graph/outlook-immutable-id. */
const prefixes = { regular: 'AAMk', immutable: 'AAkALg' };

export function readEventId(id: string): EventAddress {
  const coded = /^(?:AAMk|AAkALg)([\w-]+)AAA=$/.exec(id)?.[1] ?? '';
  const parts = /^([^:]+):(\d+)(?::(\d{4}-\d\d-\d\d))?$/.exec(Buffer.from(coded, 'base64url').toString());
  if (!parts?.[1]) {
    throw new GraphFault(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
  }
  return { ownerId: parts[1], number: Number(parts[2]), day: parts[3] === undefined ? undefined : dayOf(parts[3]) };
}

/**
 * The id that all mailboxes share. The bytes after the prefix are the date of the occurrence, zero in the master:
 * MS-OXOCAL 2.2.1.27, PidLidGlobalObjectId.
 */
export function iCalUId(meetingKey: string, day: number | undefined): string {
  const date = day === undefined ? '00000000' : hexDate(dateOf(day));
  const rest = createHash('sha256').update(meetingKey).digest('hex').toUpperCase();
  return `040000008200E00074C5B7101A82E008${date}${rest}`;
}

function hexDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year >> 8, year & 255, month, day]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
