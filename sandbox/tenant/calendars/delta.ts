import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handler } from '../call.ts';
import { addressOf } from '../odata.ts';
import { currentView, eventsWithin, type View } from './deltaView.ts';
import { lookOf, preferredPageSize } from './look.ts';
import { requireMailbox } from './mailboxes.ts';
import { windowOf } from './readEvents.ts';
import type { DeltaRound, Mailbox, MailboxState } from './mailboxRecords.ts';
import { wireEvent } from './wireEvent.ts';
import { occurrencesWithin } from './occurrences.ts';

/** https://learn.microsoft.com/graph/delta-query-events: what changed in a window, occurrences each on its own. */
export const calendarViewDelta: Handler = (call) => deltaAnswer(call, occurrencesWithin);

/** The same with series masters in place of their occurrences. */
export const eventsDelta: Handler = (call) => deltaAnswer(call, eventsWithin);

/** A position in a round: `next` of a page is a skip token, the end of the round a delta token. */
interface Position {
  readonly number: number;
  readonly from: number;
}

function deltaAnswer(call: GraphCall, view: View): GraphAnswer {
  refuseOptions(call);
  const mailbox = requireMailbox(call.state, call.caller);
  const { number, from } = positionIn(call, mailbox, view);
  const round = roundOf(call.state.mailboxes, number, mailbox);
  const size = preferredPageSize(call.headers) ?? 10;
  const ids = round.changed.slice(from, from + size);
  const now = currentView(mailbox, round, view);
  const value = ids.map((id) => {
    const shown = now.get(id);
    return shown
      ? { '@odata.type': '#microsoft.graph.event', ...wireEvent(shown.entry, shown.day, lookOf(call.headers)) }
      : { '@odata.type': '#microsoft.graph.event', id, '@removed': { reason: 'deleted' } };
  });
  const isLast = from + size >= round.changed.length;
  const link = isLast
    ? { '@odata.deltaLink': `${addressOf(call)}?$deltatoken=${token(number, round.changed.length)}` }
    : { '@odata.nextLink': `${addressOf(call)}?$skiptoken=${token(number, from + size)}` };
  return ok({ '@odata.context': `${call.root}/$metadata#Collection(event)`, ...link, value });
}

/** The words as seen in answers of the service. The window and the page size are all that a round takes. */
function refuseOptions({ query, operation }: GraphCall): void {
  const refused = [...query.keys()].filter(
    (name) => name.startsWith('$') && name !== '$skiptoken' && name !== '$deltatoken',
  );
  if (refused.length > 0) {
    const resource = operation.includes('calendarView') ? 'CalendarView' : 'Events';
    throw new GraphFault(
      400,
      'ErrorInvalidUrlQuery',
      `The following parameters are not supported with change tracking over the '${resource}' resource: '$orderby, $filter, $select, $expand, $search, $top'.`,
    );
  }
}

function positionIn({ query, state }: GraphCall, mailbox: Mailbox, view: View): Position {
  const skip = query.get('$skiptoken');
  if (skip !== null) {
    return readToken(skip);
  }
  const earlier = query.get('$deltatoken');
  const start =
    earlier === null
      ? { ...windowOf(query), seen: new Map<string, string>() }
      : roundOf(state.mailboxes, readToken(earlier).number, mailbox);
  return { number: openRound(state.mailboxes, mailbox, start, view), from: 0 };
}

/** Remembers what the round begins from; the oldest token is forgotten when there are too many of them. */
function openRound(
  mailboxes: MailboxState,
  mailbox: Mailbox,
  { from, to, seen }: Pick<DeltaRound, 'from' | 'to' | 'seen'>,
  view: View,
): number {
  const rounds = (mailboxes.deltaRounds ??= new Map());
  const now = new Map([...currentView(mailbox, { from, to }, view)].map(([id, { state }]) => [id, state]));
  const gone = [...seen.keys()].filter((id) => !now.has(id));
  const changed = [...now].flatMap(([id, state]) => (seen.get(id) === state ? [] : id));
  const number = Math.max(0, ...rounds.keys()) + 1;
  rounds.set(number, { ownerId: mailbox.ownerId, from, to, seen: now, changed: [...gone, ...changed] });
  const [oldest] = rounds.keys();
  if (oldest !== undefined && rounds.size > (mailboxes.deltaTokens ?? 1000)) {
    rounds.delete(oldest);
  }
  return number;
}

/**
 * "After the cache capacity is exceeded, the older delta tokens are deleted":
 * https://learn.microsoft.com/graph/delta-query-overview#token-duration. Whoever comes with one starts anew.
 */
function roundOf({ deltaRounds }: MailboxState, number: number, { ownerId }: Mailbox): DeltaRound {
  const round = deltaRounds?.get(number);
  if (!round || round.ownerId !== ownerId) {
    throw new GraphFault(410, 'syncStateNotFound', 'The sync state generation is not found; a full sync is required.');
  }
  return round;
}

const token = (number: number, from: number): string => Buffer.from(`round:${number}:${from}`).toString('base64url');

function readToken(text: string): Position {
  const [, number, from] = /^round:(\d+):(\d+)$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (number === undefined) {
    throw new GraphFault(400, 'ErrorInvalidUrlQuery', 'Badly formed token.');
  }
  return { number: Number(number), from: Number(from) };
}
