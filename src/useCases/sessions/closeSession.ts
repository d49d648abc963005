import type { Instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { requirePrivate } from '../pair/requirePrivate.ts';
import { sessionKey } from './sessionKey.ts';

/** The two-minute close: what I taught and what I learned. */
export interface SessionClose {
  readonly session: Instant;
  readonly taught: string;
  readonly learned: string;
}

/** Keeps one person's look back at a session; saying it again replaces what they said before. */
export async function closeSession(
  services: Pick<Services, 'pairs'>,
  view: PairView,
  { session, taught, learned }: SessionClose,
): Promise<void> {
  await requirePrivate(services, view);
  const { proposal, me, learnings } = view;
  const key = `${sessionKey(session)}-${me}`;
  const before = learnings.find(({ value }) => value.key === key);
  await services.pairs.write(
    proposal.pair.id,
    { kind: 'learning', key, session, by: me, taught: taught.trim(), learned: learned.trim() },
    before?.version,
  );
}
