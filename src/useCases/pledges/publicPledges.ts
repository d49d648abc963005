import { type PublicPledge, pledgeId } from '#domain/pledge.ts';
import type { PersonEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { fingerprint } from '../recognition/fingerprint.ts';

/** The public pledges among the entries of a person's folder. */
export const publicIn = (entries: readonly Stored<PersonEntry>[]): readonly Stored<PublicPledge>[] =>
  entries.flatMap(({ value, version }) => (value.kind === 'publicPledge' ? [{ value, version }] : []));

/** What the mentee's folder should say of a pledge that they agree to show: its words only if the mentor agrees to these. */
export async function asAgreed(
  { proposal: { pair }, partner, pledgeAssents }: PairView,
  { key, text }: PairView['pledges'][number]['value'],
): Promise<Omit<PublicPledge, 'at'>> {
  const id = pledgeId(pair.id, key);
  const seal = await fingerprint(id, text);
  const isAgreed = pledgeAssents.some(
    ({ value }) => value.key === key && value.by === partner.id && value.fingerprint === seal,
  );
  const words = isAgreed ? ({ agreed: 'both', text } as const) : ({ agreed: 'mentee', fingerprint: seal } as const);
  return { key: id, pair: pair.id, words };
}

/** Writes it in place of what stands there, unless that says the same. */
export async function keepPublic(
  { people, clock }: Pick<Services, 'people' | 'clock'>,
  me: PersonId,
  pledge: Omit<PublicPledge, 'at'>,
): Promise<void> {
  const before = publicIn(await people.read(me)).find(({ value }) => value.key === pledge.key);
  if (JSON.stringify(before?.value.words) !== JSON.stringify(pledge.words)) {
    await people.write(me, { kind: 'publicPledge', ...pledge, at: clock.now() }, before?.version);
  }
}

/** From now on no lead finds it. */
export async function removePublic({ people }: Pick<Services, 'people'>, me: PersonId, id: string): Promise<void> {
  const standing = publicIn(await people.read(me)).find(({ value }) => value.key === id);
  if (standing) {
    await people.removeEntry(me, { kind: 'publicPledge', key: id }, standing.version);
  }
}
