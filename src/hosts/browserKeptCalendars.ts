import type { DBSchema, IDBPDatabase } from 'idb';
import type { PersonId } from '#domain/ids.ts';
import type { KeptCalendar } from '#domain/scheduling/keptCalendar.ts';
import type { KeptCalendars } from '#ports/keptCalendars.ts';

interface Schema extends DBSchema {
  calendars: { key: PersonId; value: KeptCalendar; indexes: { readAt: number } };
}

type Database = IDBPDatabase<Schema>;

/**
 * In the browser's own database, one for each person who signs in here. A browser may forbid that, or be full: what
 * cannot be kept is then read again, which is what a first visit does.
 */
export function browserKeptCalendars(me: () => Promise<PersonId>): KeptCalendars {
  let opening: Promise<Database> | undefined;
  const mine = async (): Promise<Database> => {
    const name = `${namedFor}${await me()}`;
    return await (opening ??= openDatabase(name));
  };
  return {
    of: (people) => tried(async () => await found(await mine(), people), new Map()),
    keep: (calendars) => tried(async () => await keep(await mine(), calendars), undefined),
    forget: (until) => tried(async () => await forget(await mine(), until), undefined),
    forgetEverybodys: (until) => tried(async () => await forgetEverybodys(until), undefined),
  };
}

const namedFor = 'turnabout-calendars-';

async function tried<Result>(ask: () => Promise<Result>, otherwise: Result): Promise<Result> {
  if (!('indexedDB' in globalThis)) {
    return otherwise;
  }
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException) {
      return otherwise;
    }
    throw error;
  }
}

/** Not every browser tells its databases: https://developer.mozilla.org/docs/Web/API/IDBFactory/databases. */
async function forgetEverybodys(until: number): Promise<void> {
  const all = 'databases' in indexedDB ? await indexedDB.databases() : [];
  for (const { name = '' } of all.filter((each) => each.name?.startsWith(namedFor))) {
    const database = await openDatabase(name);
    await forget(database, until);
    database.close();
  }
}

/** The library is fetched by whoever reads calendars, or has read some. */
async function openDatabase(name: string): Promise<Database> {
  const { openDB } = await import('idb');
  return openDB<Schema>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('calendars').createIndex('readAt', 'readAt');
    },
  });
}

async function found(database: Database, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, KeptCalendar>> {
  const { store } = database.transaction('calendars');
  const kept = await Promise.all(people.map(async (person) => [person, await store.get(person)] as const));
  return new Map(kept.flatMap(([person, calendar]) => (calendar ? [[person, calendar] as const] : [])));
}

async function keep(database: Database, calendars: ReadonlyMap<PersonId, KeptCalendar>): Promise<void> {
  const { store, done } = database.transaction('calendars', 'readwrite');
  await Promise.all([...[...calendars].map(([person, calendar]) => store.put(calendar, person)), done]);
}

async function forget(database: Database, until: number): Promise<void> {
  const { store, done } = database.transaction('calendars', 'readwrite');
  for (const person of await store.index('readAt').getAllKeys(IDBKeyRange.upperBound(until))) {
    await store.delete(person);
  }
  await done;
}
