import type { Calendars } from '#ports/calendars.ts';
import type { Folders } from '#ports/folders.ts';
import type { Matcher } from '#ports/matcher.ts';
import type { Notifications } from '#ports/notifications.ts';
import type { SiteSetup } from '#ports/siteSetup.ts';

/** Opens a port whose code is fetched only then. */
type Opening<Port> = () => Promise<Port>;

/** Calendars are read after the page has shown itself, and not on every page. */
export function fetchedCalendars(opening: Opening<Calendars>): Calendars {
  const calendars = remembered(opening);
  return {
    busyTimes: async (...asked) => (await calendars()).busyTimes(...asked),
    bookSeries: async (...asked) => (await calendars()).bookSeries(...asked),
    sessions: async (...asked) => (await calendars()).sessions(...asked),
    moveSession: async (...asked) => (await calendars()).moveSession(...asked),
    bookedUnder: async (...asked) => (await calendars()).bookedUnder(...asked),
    leaveSeries: async (...asked) => (await calendars()).leaveSeries(...asked),
    organizedSeries: async (...asked) => (await calendars()).organizedSeries(...asked),
    addLink: async (...asked) => (await calendars()).addLink(...asked),
    endSeries: async (...asked) => (await calendars()).endSeries(...asked),
  };
}

/** Most visits tell nobody anything. */
export function fetchedNotifications(opening: Opening<Notifications>): Notifications {
  const notifications = remembered(opening);
  return {
    send: async (notice) => (await notifications()).send(notice),
    prepare: async () => (await notifications()).prepare(),
  };
}

/** Only a lead looks after the site. */
export function fetchedSiteSetup(opening: Opening<SiteSetup>): SiteSetup {
  const site = remembered(opening);
  return {
    check: async () => (await site()).check(),
    visitors: async () => (await site()).visitors(),
    audit: async () => (await site()).audit(),
    provision: async (...asked) => (await site()).provision(...asked),
  };
}

/** Folders that only some pages open. */
export function fetchedFolders<Entry extends { readonly kind: string; readonly key: string }>(
  opening: Opening<Folders<Entry>>,
): Folders<Entry> {
  const folders = remembered(opening);
  return {
    names: async () => (await folders()).names(),
    create: async (...asked) => (await folders()).create(...asked),
    mend: async (...asked) => (await folders()).mend(...asked),
    privacyOf: async (...asked) => (await folders()).privacyOf(...asked),
    read: async (...asked) => (await folders()).read(...asked),
    readEvery: async (...asked) => (await folders()).readEvery(...asked),
    write: async (...asked) => (await folders()).write(...asked),
    remove: async (...asked) => (await folders()).remove(...asked),
    removeEntry: async (...asked) => (await folders()).removeEntry(...asked),
    history: async (...asked) => (await folders()).history(...asked),
    changes: async (...asked) => (await folders()).changes(...asked),
    writings: async (...asked) => (await folders()).writings(...asked),
  };
}

/** A list that everybody on the site reads, on a page of its own. */
export function fetchedRows<Row, Asked extends readonly unknown[]>(
  opening: Opening<Rows<Row, Asked>>,
): Rows<Row, Asked> {
  const rows = remembered(opening);
  return {
    all: async (...asked) => (await rows()).all(...asked),
    add: async (row) => (await rows()).add(row),
    remove: async (id) => (await rows()).remove(id),
  };
}

interface Rows<Row, Asked extends readonly unknown[]> {
  all(...asked: Asked): Promise<readonly Row[]>;
  add(row: Row): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Only a lead matches. The first choice of where it runs stands for the whole visit. */
export function fetchedMatcher(opening: Opening<Matcher>): Matcher {
  const matcher = remembered(opening);
  return { open: async (...asked) => (await matcher()).open(...asked) };
}

/** Asks once; a failure is forgotten, so that the next try asks again. */
export function remembered<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
