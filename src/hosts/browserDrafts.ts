import type { DBSchema, IDBPDatabase } from 'idb';
import type { Draft } from '#domain/notes/draft.ts';
import type { DraftPlace, Drafts, NoteDraft } from '#ports/drafts.ts';

type DraftKey = readonly [site: string, person: string, note: string, id: string];

interface Schema extends DBSchema {
  drafts: { key: [...DraftKey]; value: Draft };
}

type Database = IDBPDatabase<Schema>;

/**
 * In the browser's own database, under the site and the person. A browser may forbid that, or be full: then a draft is
 * not kept, and the page says so.
 */
export function browserDrafts(site: string): Drafts {
  let opening: Promise<Database> | undefined;
  const tried = async <Result>(ask: (database: Database) => Promise<Result>, otherwise: Result): Promise<Result> => {
    try {
      return await ask(await (opening ??= openDatabase()));
    } catch (error) {
      opening = undefined;
      console.warn('Cannot keep drafts on this device', error);
      return otherwise;
    }
  };
  const keyOf = ({ person, note }: DraftPlace, id: string): [...DraftKey] => [site, person, note, id];
  return {
    of: (place) => tried(async (database) => (await found(database, keyOf(place, ''))).toSorted(byAge), []),
    everyOf: (person) =>
      tried(async (database) => (await foundOf(database, [site, person])).toSorted(byAge), undefined),
    keep: (place, draft) =>
      tried(async (database) => {
        await database.put('drafts', draft, keyOf(place, draft.id));
        return true;
      }, false),
    forget: (place, draft) => tried((database) => forget(database, keyOf(place, draft.id), draft), undefined),
  };
}

async function openDatabase(): Promise<Database> {
  const { openDB } = await import('idb');
  return openDB<Schema>('turnabout-drafts', 1, { upgrade: (database) => void database.createObjectStore('drafts') });
}

/** All drafts of one note, whatever their id: a list sorts after every text. */
const found = async (database: Database, [site, person, note]: DraftKey): Promise<readonly Draft[]> =>
  await database.getAll('drafts', IDBKeyRange.bound([site, person, note], [site, person, note, []]));

/** All drafts of one person, each with the note that its key names. */
async function foundOf(
  database: Database,
  owner: readonly [site: string, person: string],
): Promise<readonly NoteDraft[]> {
  const range = IDBKeyRange.bound([...owner], [...owner, []]);
  const { store } = database.transaction('drafts');
  const [keys, drafts] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return drafts.map((draft, index) => ({ ...draft, note: keys[index]?.[2] ?? '' }));
}

const byAge = (one: Draft, other: Draft): number => one.writtenAt - other.writtenAt;

/** In one transaction, so that no letter that comes in between is lost. */
async function forget(database: Database, key: [...DraftKey], { text }: Draft): Promise<void> {
  const { store, done } = database.transaction('drafts', 'readwrite');
  const standing = await store.get(key);
  if (standing?.text === text) {
    await store.delete(key);
  }
  await done;
}
