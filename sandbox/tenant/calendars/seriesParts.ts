import { listed } from '../odata.ts';
import { GraphFault } from '../call.ts';
import type { Look } from './look.ts';
import { entryId } from './mailboxes.ts';
import { findOccurrence, type Shown } from './occurrences.ts';
import { dateOf } from './recurrence.ts';
import { wireEvent } from './wireEvent.ts';

const parts = new Set(['exceptionOccurrences', 'cancelledOccurrences']);

/** The relations of `$expand`, each with its options. */
export const expandedParts = (expand: string | null): string[] =>
  (expand ?? '').split(/,(?![^(]*\))/).flatMap((text) => text.trim() || []);

/** The query as it is for every event, without what only a series master has. */
export function withoutSeriesParts(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  const expand = expandedParts(query.get('$expand')).filter((part) => !parts.has(part));
  if (expand.length > 0) {
    rest.set('$expand', expand.join());
  } else {
    rest.delete('$expand');
  }
  return rest;
}

/**
 * `exceptionOccurrences` and `cancelledOccurrences`: "only on $select in a Get operation that specifies the ID of a
 * series master event", https://learn.microsoft.com/graph/api/resources/event. Exceptions are also expanded.
 */
export function seriesParts({ entry, day }: Shown, look: Look, query: URLSearchParams): object {
  const expanded = expandedParts(query.get('$expand')).filter((part) => parts.has(part));
  const asked = new Set([...(listed(query, '$select') ?? []), ...expanded]);
  if (expanded.includes('cancelledOccurrences')) {
    throw new GraphFault(400, 'RequestBroker--ParseUri', "Property 'cancelledOccurrences' is no navigation property.");
  }
  if (day !== undefined || !entry.meeting.recurrence) {
    return {};
  }
  const { cancelledDays, changes } = entry.meeting;
  return {
    ...(asked.has('exceptionOccurrences') && {
      exceptionOccurrences: [...changes.keys()]
        .filter((one) => findOccurrence(entry, one)?.isCancelled === false)
        .toSorted((a, b) => a - b)
        .map((one) => wireEvent(entry, one, look)),
    }),
    ...(asked.has('cancelledOccurrences') && {
      cancelledOccurrences: [...cancelledDays].map((one) => `OID.${entryId(entry)}.${dateOf(one)}`),
    }),
  };
}
