import type { PrivateEntry } from '#domain/entries.ts';
import type { Services } from '#ports/services.ts';
import { writeOnce } from '../writeOnce.ts';
import type { PairView } from './openPair.ts';

/** Keeps, for the person alone, that they go on with their partner after the first session. */
export async function goOn(
  { privateNotes, clock }: Pick<Services, 'privateNotes' | 'clock'>,
  { me, proposal: { pair } }: PairView,
): Promise<void> {
  await writeOnce<PrivateEntry>(privateNotes, me, { kind: 'goesOn', key: pair.id, at: clock.now() });
}

/** Whether they have said so: they are asked once. */
export async function haveIGoneOn(
  { privateNotes }: Pick<Services, 'privateNotes'>,
  { me, proposal: { pair } }: PairView,
): Promise<boolean> {
  const entries = await privateNotes.read(me);
  return entries.some(({ value }) => value.kind === 'goesOn' && value.key === pair.id);
}
