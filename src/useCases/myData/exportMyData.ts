import type { PairEntry, PersonEntry, PrivateEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { NoteDraft } from '#ports/drafts.ts';
import type { Services } from '#ports/services.ts';
import { type MyPair, myPairs } from './myPairs.ts';
import { type MissingData, readWhatOpens } from './readWhatOpens.ts';

/** Everything that Turnabout keeps about a person and that they may read themselves. */
export interface MyData {
  readonly me: { readonly id: PersonId; readonly name: string; readonly mail: string | undefined };
  readonly site: string;
  readonly at: Instant;
  /** What the leads may read too. */
  readonly takingPart: readonly PersonEntry[];
  readonly toMyself: readonly PrivateEntry[];
  readonly pairs: readonly PairData[];
  /** `undefined` when this device does not let us look. */
  readonly onThisDevice: readonly NoteDraft[] | undefined;
  readonly missing: readonly MissingData[];
}

/** What both of a pair may read, by whichever of them it was written. */
interface PairData {
  readonly folder: string;
  readonly entries: readonly PairEntry[];
}

type Needed = Pick<Services, 'siteAddress' | 'clock' | 'directory' | 'people' | 'privateNotes' | 'pairs' | 'drafts'>;

/** Reads it all; what cannot be read is named. Whoever takes part no more finds what they once wrote. */
export async function exportMyData(services: Needed): Promise<MyData> {
  const { id, name, mail } = await services.directory.me();
  const [person, toMyself, onThisDevice] = await Promise.all([
    readWhatOpens(services.people, 'People', id),
    readWhatOpens(services.privateNotes, 'Private', id),
    services.drafts.everyOf(id),
  ]);
  const pairs = await Promise.all(
    (await myPairs(services, id, person.entries)).map((pair) => readPair(services, pair)),
  );
  return {
    me: { id, name, mail },
    site: services.siteAddress,
    at: services.clock.now(),
    takingPart: person.entries,
    toMyself: toMyself.entries,
    pairs: pairs.map(({ folder, entries }) => ({ folder, entries })),
    onThisDevice,
    missing: [person, toMyself, ...pairs].flatMap(({ missing }) => missing),
  };
}

const readPair = async ({ pairs }: Needed, { id }: MyPair) => ({
  folder: id,
  ...(await readWhatOpens(pairs, 'Pairs', id)),
});
