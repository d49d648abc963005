import type { PersonEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import { namesPerson, type Proposal } from '#domain/pair.ts';
import type { Services } from '#ports/services.ts';

/** A pair of mine; the proposal is unknown once my own folder is gone. */
export interface MyPair {
  /** Which is also the name of its folder. */
  readonly id: string;
  readonly proposal: Proposal | undefined;
}

/** Those that were proposed to me, and those of which no proposal is left. */
export async function myPairs(
  { pairs }: Pick<Services, 'pairs'>,
  me: PersonId,
  aboutMe: readonly PersonEntry[],
): Promise<readonly MyPair[]> {
  const proposed = aboutMe.flatMap((entry) =>
    entry.kind === 'proposal' ? [{ id: entry.proposal.pair.id, proposal: entry.proposal }] : [],
  );
  const isProposed = new Set<string>(proposed.map(({ id }) => id));
  const mine = (await pairs.names()).filter((name) => namesPerson(name, me) && !isProposed.has(name));
  return [...proposed, ...mine.map((id) => ({ id, proposal: undefined }))];
}
