import type { DateTimeTimeZone } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { type Instant, instant, toIso } from '#domain/time/instant.ts';

/**
 * Ids that stay the same when an event moves between folders, and times in UTC.
 * Source: https://learn.microsoft.com/graph/outlook-immutable-id.
 */
export const mailboxHeaders = { Prefer: 'IdType="ImmutableId", outlook.timezone="UTC"' } as const;

export const inUtc = (moment: Instant): { readonly dateTime: string; readonly timeZone: string } => ({
  dateTime: toIso(moment).slice(0, 19),
  timeZone: 'UTC',
});

/** Graph writes UTC times without `Z`: `2026-11-23T09:00:00.0000000`. `undefined` when it says none. */
export const fromUtc = (time: DateTimeTimeZone | null | undefined): Instant | undefined =>
  time?.dateTime ? instant(`${time.dateTime.slice(0, 19)}Z`) : undefined;
