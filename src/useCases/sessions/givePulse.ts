import type { PulseTaps } from '#domain/pulse.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { sessionKey } from './sessionKey.ts';

type Needed = Pick<Services, 'people' | 'clock'>;

/** What the person has tapped after this session so far. */
export const openPulse = async (services: Needed, view: PairView, session: Instant): Promise<PulseTaps> =>
  (await find(services, view, session))?.taps ?? {};

/** Keeps taps where the person and the leads can read them; each replaces only the answer to the same question. */
export async function givePulse(services: Needed, view: PairView, session: Instant, taps: PulseTaps): Promise<void> {
  const before = await find(services, view, session);
  const { me, proposal } = view;
  const pulse = { pair: proposal.pair.id, session, taps: { ...before?.taps, ...taps }, at: services.clock.now() };
  await services.people.write(me, { kind: 'pulse', key: keyOf(view, session), ...pulse }, before?.version);
}

async function find({ people }: Needed, view: PairView, session: Instant) {
  const key = keyOf(view, session);
  const entries = await people.read(view.me);
  return entries.flatMap(({ value, version }) =>
    value.kind === 'pulse' && value.key === key ? [{ taps: value.taps, version }] : [],
  )[0];
}

const keyOf = ({ proposal }: PairView, session: Instant): string => `${proposal.pair.id}_${sessionKey(session)}`;
