import type { PairEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { requirePrivate } from '../pair/requirePrivate.ts';
import { writeOnce } from '../writeOnce.ts';

/** A promise as it is written down in a session. `key` is new for each promise and the same on a retry. */
export interface NewPromise {
  readonly key: string;
  readonly session: Instant;
  readonly of: PersonId;
  readonly what: string;
}

/** Writes down what one of the two will do; on a retry it may say it in other words. */
export async function makePromise(
  services: Pick<Services, 'pairs' | 'clock'>,
  view: PairView,
  { key, session, of, what: typed }: NewPromise,
): Promise<void> {
  const what = typed.trim();
  if (what === '') {
    throw new RangeError('Cannot write down a promise without words');
  }
  await requirePrivate(services, view);
  const { pairs, clock } = services;
  const folder = view.proposal.pair.id;
  const made = { kind: 'promise', key, session, of, what, isDone: false, at: clock.now() } as const;
  const standing = await writeOnce<PairEntry>(pairs, folder, made);
  const { value, version } = standing;
  if (value.kind === 'promise' && (value.what !== what || value.of !== of)) {
    await pairs.write(folder, { ...value, what, of }, version);
  }
}
