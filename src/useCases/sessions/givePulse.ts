import type { PrivateEntry } from '#domain/entries.ts';
import { pulseQuestions, type PulseTaps } from '#domain/pulse.ts';
import { drawVeil, type PulseVeil, veiled } from '#domain/pulseVeil.ts';
import type { Instant } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { ownAudience } from '../readers/audiences.ts';
import { writeOnce } from '../writeOnce.ts';
import { sessionKey } from './sessionKey.ts';

type Needed = Pick<Services, 'people' | 'privateNotes' | 'clock'>;

/** What the person has tapped after this session so far. */
export const openPulse = async (
  services: Pick<Services, 'privateNotes'>,
  view: PairView,
  session: Instant,
): Promise<PulseTaps> => (await find(services, view, session))?.taps ?? {};

/**
 * Keeps taps where only the person can read them; each replaces only the answer to the same question. Leads are told of
 * them mixed with chance, so that nobody knows a single answer.
 */
export async function givePulse(services: Needed, view: PairView, session: Instant, taps: PulseTaps): Promise<void> {
  const { me, proposal } = view;
  await requireOwn(services, me);
  const [veil, before] = [await veilOf(services, view), await find(services, view, session)];
  const at = services.clock.now();
  const pulse = { pair: proposal.pair.id, session, taps: { ...before?.taps, ...taps }, at };
  const key = keyOf(view, session);
  await services.privateNotes.write(me, { kind: 'pulse', key, ...pulse }, before?.version);
  await tellLeads(services, view, { kind: 'veiledPulse', key, ...pulse, taps: veiled(pulse.taps, veil) });
}

async function requireOwn({ privateNotes }: Needed, me: PairView['me']): Promise<void> {
  if (!(await privateNotes.privacyOf(me, ownAudience(me))).confirmed) {
    throw new OutsideProblem(
      'notPrivate',
      `Cannot keep a pulse of "${me}": it is not certain that nobody else could read it`,
    );
  }
}

/** Drawn by whoever comes first; on another device it is the same. What is missing in it is drawn once, too. */
async function veilOf({ privateNotes }: Needed, { me, proposal }: PairView): Promise<PulseVeil> {
  const { id } = proposal.pair;
  const entries = await privateNotes.read(me);
  const standing = entries.flatMap(({ value, version }) =>
    value.kind === 'pulseVeil' && value.key === id ? [{ value, version }] : [],
  )[0];
  const drawn = { kind: 'pulseVeil', key: id, veil: { ...drawVeil(byChance), ...standing?.value.veil } } as const;
  if (standing) {
    const isWhole = pulseQuestions.every((question) => standing.value.veil[question]);
    await (isWhole ? undefined : privateNotes.write(me, drawn, standing.version));
    return drawn.veil;
  }
  const { value } = await writeOnce<PrivateEntry>(privateNotes, me, drawn);
  return value.kind === 'pulseVeil' ? value.veil : drawn.veil;
}

/** A chance that nobody can foretell or repeat. */
const byChance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

type Told = Extract<Parameters<Services['people']['write']>[1], { kind: 'veiledPulse' }>;

/** When leads were told first stays, so that what they are shown in order of time never changes its order. */
async function tellLeads({ people }: Needed, { me }: PairView, told: Told): Promise<void> {
  const entries = await people.read(me);
  const before = entries.flatMap(({ value, version }) =>
    value.kind === 'veiledPulse' && value.key === told.key ? [{ value, version }] : [],
  )[0];
  await people.write(me, { ...told, at: before?.value.at ?? told.at }, before?.version);
}

async function find({ privateNotes }: Pick<Services, 'privateNotes'>, view: PairView, session: Instant) {
  const key = keyOf(view, session);
  const entries = await privateNotes.read(view.me);
  return entries.flatMap(({ value, version }) =>
    value.kind === 'pulse' && value.key === key ? [{ taps: value.taps, version }] : [],
  )[0];
}

const keyOf = ({ proposal }: PairView, session: Instant): string => `${proposal.pair.id}_${sessionKey(session)}`;
