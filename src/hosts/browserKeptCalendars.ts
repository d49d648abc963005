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
  const tried = async <Result>(ask: (database: Database) => Promise<Result>, otherwise: Result): Promise<Result> => {
    if (!('indexedDB' in globalThis)) {
      return otherwise;
    }
    const person = await me();
    try {
      return await ask(await (opening ??= openDatabase(person)));
    } catch (error) {
      if (error instanceof DOMException) {
        return otherwise;
      }
      throw error;
    }
  };
  return {
    of: (people) => tried((database) => found(database, people), new Map()),
    keep: (calendars) => tried((database) => keep(database, calendars), undefined),
    forget: (until) => tried((database) => forget(database, until), undefined),
  };
}

/** The library is fetched by whoever reads calendars. */
async function openDatabase(me: PersonId): Promise<Database> {
  const { openDB } = await import('idb');
  return openDB<Schema>(`turnabout-calendars-${me}`, 1, {
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
