import type { PersonId } from '#domain/ids.ts';
import type { Draft, StoredText } from '#domain/notes/draft.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Random } from '#sandbox/organisations/random.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { noteKeeper } from '#surfaces/session/noteKeeper.ts';
import type { NoteKeeper } from '#surfaces/session/notePlace.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { fakeDrafts } from '#test/fakes/fakeDrafts.ts';
import { doorway, type Doorway } from './doorway.ts';
import { servicesIn, straightTo, textIn, type Tokens, viewIn } from './pairInTenant.ts';

/** One of the two, with a device that outlives the pages that are opened in it. */
export interface Writer {
  readonly name: string;
  readonly open: () => Promise<void>;
  /** The page dies: of what it had begun, some is done and some is not, and nobody is told. */
  readonly crash: () => Promise<void>;
  readonly page: () => Page | undefined;
  readonly setOnline: (isOnline: boolean) => void;
  readonly isOnline: () => boolean;
  /** Every text that this device has. */
  readonly drafts: () => Promise<readonly string[]>;
}

export interface Page {
  readonly keeper: NoteKeeper;
  readonly requests: Doorway;
  /** The device's own database, which keeps the order. */
  readonly database: Doorway;
  /** The note as SharePoint has it. */
  readonly read: () => Promise<StoredText>;
}

interface WriterOptions {
  readonly name: string;
  readonly tenant: Tenant;
  readonly people: readonly [PersonId, PersonId];
  readonly me: PersonId;
  readonly session: Instant;
  readonly random: Random;
  /** Told of every text of which the screen says that it is kept or saved. */
  readonly onConfirmed: (text: string) => void;
}

export function writer({ name, tenant, people, me, session, random, onConfirmed }: WriterOptions): Writer {
  const device = fakeDrafts();
  const place = { person: me, note: `note ${session}` };
  const tokens: Tokens = new Map();
  const direct = servicesIn(tenant, me, straightTo(tenant), tokens);
  let isOnline = true;
  let page: Page | undefined;

  const send: typeof fetch = async (url, init) => {
    if (!isOnline) {
      throw new TypeError('fetch failed: offline');
    }
    return await tenant.graph(new Request(url, init));
  };
  const open = async () => {
    const view = await tenant.calm(async () => await viewIn(direct, people, me));
    const [requests, database] = [doorway(), doorway()];
    const services = servicesIn(tenant, me, (...asked) => requests.through(async () => await send(...asked)), tokens);
    const keeper = noteKeeper(textIn(view, session), {
      now: () => tenant.now() as Instant,
      write: async (text, replaces) => await writeNote(services, view, { session, text, replaces }),
      drafts: {
        all: () => database.through(async () => await device.of(place)),
        keep: (draft: Draft) => database.through(async () => await device.keep(place, draft)),
        forget: (draft: Draft) => database.through(async () => await device.forget(place, draft)),
      },
    });
    const read = async () => textIn(await viewIn(services, people, me), session);
    const opened = { keeper, requests, database, read };
    keeper.subscribe(() => {
      const { status, onDevice, text } = keeper.state();
      if (page === opened && (status.kind === 'saved' || onDevice === 'kept')) {
        onConfirmed(text);
      }
    });
    page = opened;
  };
  const crash = async () => {
    const dying = page;
    page = undefined;
    for (const door of dying ? [dying.database, dying.requests] : []) {
      for (let begun = random.below(door.waiting() + 1); begun > 0; begun -= 1) {
        await door.letThrough(0);
      }
    }
  };
  return {
    name,
    open,
    crash,
    page: () => page,
    setOnline: (next) => void (isOnline = next),
    isOnline: () => isOnline,
    drafts: async () => (await device.of(place)).map(({ text }) => text),
  };
}
