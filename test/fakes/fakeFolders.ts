import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import type {
  FolderAudience,
  FolderPrivacy,
  Folders,
  FoundEntry,
  PastVersion,
  Reader,
  Stored,
} from '#ports/folders.ts';
import type { Clock } from '#ports/clock.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { fixedClock } from './fixedClock.ts';

interface KeyedEntry {
  readonly kind: string;
  readonly key: string;
}

interface Folder<Entry> {
  readonly audience: FolderAudience;
  readonly entries: Map<string, Stored<Entry>>;
  readonly writtenAt: Map<string, Instant>;
}

export interface FakeLibrary<Entry extends KeyedEntry> {
  /** The library as this person finds it. */
  readonly as: (person: PersonId) => Folders<Entry>;
}

/** A library in memory with the same walls as SharePoint: each person sees only the folders they were let into. */
export function fakeFolders<Entry extends KeyedEntry>(
  leads: readonly PersonId[],
  clock: Clock = fixedClock(),
): FakeLibrary<Entry> {
  const folders = new Map<string, Folder<Entry>>();
  /** By folder and entry, the newest first. */
  const past = new Map<string, readonly PastVersion<Entry>[]>();
  let writes = 0;
  /** Every change of every folder, the oldest first. */
  const changed: { readonly folder: string; readonly by?: PersonId }[] = [];

  const mayOpen = (person: PersonId, { audience }: Pick<Folder<Entry>, 'audience'>): boolean =>
    audience.people.includes(person) || (audience.withLeads && leads.includes(person));

  const opened = (person: PersonId, name: string): Folder<Entry> => {
    const folder = folders.get(name);
    if (!folder || !mayOpen(person, folder)) {
      throw new OutsideProblem('missing', `Cannot open folder "${name}"`);
    }
    return folder;
  };

  const as = (person: PersonId): Folders<Entry> => ({
    async names() {
      return [...folders].flatMap(([name, folder]) => (mayOpen(person, folder) ? [name] : []));
    },

    async create(name, audience, beforeLeaving) {
      if (!leads.includes(person)) {
        throw new OutsideProblem('denied', `Cannot make folder "${name}"`);
      }
      const standing = folders.get(name);
      if (standing && !mayOpen(person, standing)) {
        return { confirmed: false, readers: [], unexpected: [], isWhole: false };
      }
      const content = standing ?? { entries: new Map<string, Stored<Entry>>(), writtenAt: new Map<string, Instant>() };
      if (!audience.withLeads) {
        folders.set(name, { ...content, audience: { ...audience, withLeads: true } });
        await beforeLeaving?.();
      }
      folders.set(name, { ...content, audience });
      return { confirmed: true, readers: readersOf(audience) };
    },

    async mend(name, audience) {
      const standing = folders.get(name);
      if (!standing || !mayOpen(person, standing)) {
        return { confirmed: false, readers: [], unexpected: [], isWhole: false };
      }
      folders.set(name, { ...standing, audience });
      return { confirmed: true, readers: readersOf(audience) };
    },

    async privacyOf(name, expected) {
      const { audience } = opened(person, name);
      // Only owners see every permission, and in a folder with leads only these own it.
      const isOwner = !audience.withLeads || leads.includes(person);
      return heldAgainst(isOwner ? readersOf(audience) : [reader(person)], readersOf(expected), isOwner);
    },

    async read(name) {
      return [...opened(person, name).entries.values()];
    },

    async readEvery<Kind extends Entry['kind']>(...kinds: readonly Kind[]) {
      const found: FoundEntry<Extract<Entry, { kind: Kind }>>[] = [];
      for (const [folder, content] of folders) {
        for (const [key, { value, version }] of mayOpen(person, content) ? content.entries : []) {
          if (isOfKind(value, kinds)) {
            found.push({ folder, value, version, writtenAt: content.writtenAt.get(key) });
          }
        }
      }
      return found;
    },

    async write<Written extends Entry>(name: string, entry: Written, replaces?: string) {
      const { entries, writtenAt } = opened(person, name);
      const key = `${entry.kind}-${entry.key}`;
      const standing = entries.get(key);
      if (replaces !== undefined && !standing) {
        throw new OutsideProblem('missing', `Cannot write ${key} in "${name}"`);
      }
      if (standing && standing.version !== replaces) {
        if (isDeepStrictEqual(standing.value, entry)) {
          return { value: entry, version: standing.version };
        }
        throw new OutsideProblem('conflict', `Cannot write ${key} in "${name}"`);
      }
      writes += 1;
      const stored = { value: entry, version: String(writes) };
      entries.set(key, stored);
      writtenAt.set(key, clock.now());
      changed.push({ folder: name, by: person });
      const file = `${name}/${key}`;
      past.set(file, [{ value: entry, by: person, at: writes as Instant }, ...(past.get(file) ?? [])]);
      return stored;
    },

    async remove(name) {
      const folder = folders.get(name);
      if (folder && mayOpen(person, folder)) {
        folders.delete(name);
        [...past.keys()].filter((file) => file.startsWith(`${name}/`)).forEach((file) => past.delete(file));
      }
    },

    async removeEntry(name, { kind, key }, version) {
      const folder = folders.get(name);
      const standing = folder && mayOpen(person, folder) ? folder.entries.get(`${kind}-${key}`) : undefined;
      if (standing && standing.version !== version) {
        throw new OutsideProblem('conflict', `Cannot remove ${kind} ${key} from "${name}"`);
      }
      if (standing) {
        changed.push({ folder: name });
        folder?.entries.delete(`${kind}-${key}`);
        folder?.writtenAt.delete(`${kind}-${key}`);
        past.delete(`${name}/${kind}-${key}`);
      }
    },

    async history(name, { kind, key }) {
      opened(person, name);
      const versions = past.get(`${name}/${kind}-${key}`);
      if (!versions) {
        throw new OutsideProblem('missing', `Cannot find ${kind} ${key} in "${name}"`);
      }
      return versions;
    },

    async changes(name, mark) {
      const here = changed.slice(Number(mark ?? 0)).filter(({ folder }) => folder === name);
      const mayOpenIt = mayOpen(person, folders.get(name) ?? nobodysFolder);
      return {
        mark: String(changed.length),
        mayHaveChanged: mark === undefined || (mayOpenIt && here.length > 0),
        writers: mark === undefined || !mayOpenIt ? [] : [...new Set(here.flatMap(({ by }) => by ?? []))],
      };
    },

    async writings(name) {
      return [...opened(person, name).writtenAt].map(([key, at]) => ({ file: `${key}.txt`, at }));
    },
  });
  return { as };
}

const nobodysFolder: Pick<Folder<unknown>, 'audience'> = { audience: { people: [], withLeads: false } };

const reader = (id: string): Reader => ({ id, name: id, mayWrite: true });

const readersOf = ({ people, withLeads }: FolderAudience): readonly Reader[] =>
  [...people, ...(withLeads ? ['leads'] : [])].map(reader);

function heldAgainst(readers: readonly Reader[], expected: readonly Reader[], isWhole: boolean): FolderPrivacy {
  const unexpected = readers.filter(({ id }) => !expected.some((each) => each.id === id));
  return isWhole && unexpected.length === 0 && readers.length === expected.length
    ? { confirmed: true, readers }
    : { confirmed: false, readers, unexpected, isWhole };
}

const isOfKind = <Entry extends KeyedEntry, Kind extends Entry['kind']>(
  entry: Entry,
  kinds: readonly Kind[],
): entry is Extract<Entry, { kind: Kind }> => kinds.some((kind) => kind === entry.kind);
