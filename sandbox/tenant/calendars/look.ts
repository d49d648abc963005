import { zoneOf } from './zones.ts';

/** How the caller wants to see events: what `Prefer` asks for, else Graph's own choice. */
export interface Look {
  /** Windows or IANA name, echoed as it was given. */
  readonly zone: string;
  /** Immutable ids stay when an item moves: https://learn.microsoft.com/graph/outlook-immutable-id. */
  readonly ids: 'regular' | 'immutable';
  readonly body: 'asWritten' | 'text';
}

export const plainLook: Look = { zone: 'UTC', ids: 'regular', body: 'asWritten' };

/** https://learn.microsoft.com/graph/api/user-list-calendarview#request-headers */
export function lookOf(headers: Headers): Look {
  const prefer = headers.get('prefer') ?? '';
  return {
    zone: answerZone(headers),
    ids: /\bidtype\s*=\s*"?immutableid\b/i.test(prefer) ? 'immutable' : 'regular',
    body: /\boutlook\.body-content-type\s*=\s*"?text\b/i.test(prefer) ? 'text' : 'asWritten',
  };
}

/**
 * The zone in which an answer gives its times: UTC unless the caller prefers another. The name is echoed as given.
 * https://learn.microsoft.com/graph/api/user-list-calendarview#support-various-time-zones
 */
export function answerZone(headers: Headers): string {
  const preferred = /outlook\.timezone\s*=\s*"?([^",;]+)"?/i.exec(headers.get('prefer') ?? '')?.[1];
  const name = preferred?.trim() ?? 'UTC';
  zoneOf(name);
  return name;
}

/** The most items of a page that the caller prefers, if it does. */
export function preferredPageSize(headers: Headers): number | undefined {
  const size = /\bodata\.maxpagesize\s*=\s*"?(\d+)/i.exec(headers.get('prefer') ?? '')?.[1];
  return size === undefined ? undefined : Math.max(1, Number(size));
}

const preferences = ['outlook.timezone', 'outlook.body-content-type', 'IdType', 'odata.maxpagesize'];

/** The preferences that were followed, for the header `Preference-Applied`; `undefined` when there were none. */
export function preferenceApplied(headers: Headers): string | undefined {
  const followed = (headers.get('prefer') ?? '')
    .split(/[,;](?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((one) => one.trim())
    .filter((one) => preferences.some((name) => one.toLowerCase().startsWith(name.toLowerCase())));
  return followed.length > 0 ? followed.join(', ') : undefined;
}
