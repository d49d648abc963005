import { type DeskEntry, deskFolder } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import { isShut, type Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { pairAudience } from '../readers/audiences.ts';
import { writeOnce } from '../writeOnce.ts';

type Needed = Pick<Services, 'pairs' | 'desk'>;
type RegisteredPair = Extract<DeskEntry, { kind: 'pair' }>;

/**
 * Makes the pair's folder, which shuts the lead out, and notes on the desk whether exactly the two can read it. Before
 * the lead leaves, the desk already knows who is about to: so a visit that broke off in between can be judged later,
 * though the lead may look into the folder no more.
 */
export async function makePairFolder({ pairs, desk }: Needed, pair: Pair, me: PersonId): Promise<boolean> {
  const noted = { kind: 'pair', key: pair.id, pair } as const;
  let version: string | undefined;
  const privacy = await pairs.create(pair.id, pairAudience(pair), async () => {
    version = await note(desk, { ...noted, privacyConfirmed: false, lastToLeave: me });
  });
  if (!isShut(privacy)) {
    await note(desk, { ...noted, privacyConfirmed: privacy.confirmed }, version);
    return privacy.confirmed;
  }
  // Whoever may not look in knows nothing new: what another lead noted stands, even if it is noted just now.
  await writeOnce<DeskEntry>(desk, deskFolder, { ...noted, privacyConfirmed: false });
  const before = await registered(desk, pair);
  const isPrivate = before !== undefined && isPrivateSince(before.value, me);
  if (isPrivate && !before.value.privacyConfirmed) {
    await note(desk, { ...noted, privacyConfirmed: true }, before.version);
  }
  return isPrivate;
}

/** It was right before; or all that lacked was that I leave, and now the folder is shut to me. */
const isPrivateSince = ({ privacyConfirmed, lastToLeave }: RegisteredPair, me: PersonId): boolean =>
  privacyConfirmed || lastToLeave === me;

/** What is found now stands in place of what was noted before. */
async function note(desk: Needed['desk'], entry: RegisteredPair, replaces?: string): Promise<string> {
  try {
    return (await desk.write(deskFolder, entry, replaces)).version;
  } catch (error) {
    const standing = isProblem(error, 'conflict') ? await registered(desk, entry.pair) : undefined;
    if (standing === undefined) {
      throw error;
    }
    return (await desk.write(deskFolder, entry, standing.version)).version;
  }
}

async function registered(desk: Needed['desk'], pair: Pair): Promise<Stored<RegisteredPair> | undefined> {
  const entries = await desk.read(deskFolder);
  const [found] = entries.flatMap(({ value, version }) =>
    value.kind === 'pair' && value.key === pair.id ? [{ value, version }] : [],
  );
  return found;
}
