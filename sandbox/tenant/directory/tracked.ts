import { GraphFault, type GraphCall } from '../call.ts';
import { schemasOf } from './filterRules.ts';
import { groupAnswer, groupDefaults } from './groupProperties.ts';
import type { DirectoryChange, DirectoryState } from './records.ts';
import { userView } from './userAnswers.ts';
import { singleOnly, userDefaults } from './userProperties.ts';

type Answer = Record<string, unknown>;
type Entry = () => Answer;
type Names = readonly string[] | undefined;

/** How delta queries see one type of directory object. `names` is the selection, with `manager` or `members` in it. */
export interface Tracked {
  readonly type: 'user' | 'group';
  ids(): Iterable<string>;
  /** Throws when something selected cannot be tracked. */
  check(names: readonly string[]): void;
  whole(id: string, names: Names): readonly Entry[];
  changed(id: string, names: Names, changes: readonly DirectoryChange[], minimal: boolean): readonly Entry[];
}

export function trackedUsers(call: GraphCall): Tracked {
  const { directory } = call.state;
  const view = (names: readonly string[]) =>
    userView({ ...call, query: new URLSearchParams({ $select: ['id', ...names].join(',') }) }, 'element');
  const plain = (names: Names): readonly string[] => names?.filter((name) => name !== 'manager') ?? userDefaults;
  // Every element of a page has the same selection: it is read once.
  const views = new Map<Names, ReturnType<typeof view>>();
  const seen = (id: string, names: Names): Answer => {
    const known = views.get(names) ?? view(plain(names));
    views.set(names, known);
    const user = directory.users.get(id);
    return user ? known(user) : { id };
  };
  return {
    type: 'user',
    ids: () => directory.users.keys(),
    check: (names) => checkUserNames(names, call),
    whole: (id, names) => {
      const user = directory.users.get(id);
      const managers = names?.includes('manager') === true && user?.managerId ? [user.managerId] : [];
      return user ? [() => ({ ...seen(id, names), ...relation('manager', directory, managers, []) })] : [];
    },
    changed: (id, names, changes, minimal) => {
      const kept = trackedChanges(changes, names, userDefaults);
      const ofManager = kept.filter(({ properties }) => properties.includes('manager'));
      const managers = names?.includes('manager') === true ? relationOf('manager', directory, ofManager) : {};
      const touched = new Set(kept.flatMap(({ properties }) => properties));
      const body = (): Answer =>
        minimal
          ? seen(
              id,
              plain(names).filter((name) => touched.has(name)),
            )
          : seen(id, names);
      return kept.length > 0 && directory.users.has(id) ? [() => ({ ...body(), ...managers })] : [];
    },
  };
}

export function trackedGroups({ state }: GraphCall): Tracked {
  const { directory } = state;
  const plain = (names: Names): readonly string[] => names?.filter((name) => name !== 'members') ?? groupDefaults;
  const seen = (id: string, names: readonly string[]): Answer => {
    const group = directory.groups.get(id);
    return group ? groupAnswer(group, new URLSearchParams({ $select: ['id', ...names].join(',') })) : { id };
  };
  return {
    type: 'group',
    ids: () => directory.groups.keys(),
    check: checkGroupNames,
    whole: (id, names) => {
      const members = names === undefined || names.includes('members') ? directory.groups.get(id)?.memberIds : [];
      return directory.groups.has(id)
        ? inParts(members ?? []).map((part) => () => ({
            ...seen(id, plain(names)),
            ...relation('members', directory, part, []),
          }))
        : [];
    },
    changed: (id, names, changes, minimal) => {
      const kept = trackedChanges(changes, names, [...groupDefaults, 'members']);
      const touched = new Set(kept.flatMap(({ properties }) => properties));
      const shown = plain(names).filter((name) => !minimal || touched.has(name));
      return kept.length > 0 ? [() => ({ ...seen(id, shown), ...relationOf('members', directory, kept) })] : [];
    },
  };
}

/** What lies outside the directory's own store cannot be tracked: https://learn.microsoft.com/graph/delta-query-overview#limitations */
function checkUserNames(names: readonly string[], call: GraphCall): void {
  if (names.some((name) => singleOnly.has(name))) {
    throw new GraphFault(501, 'NotImplemented', 'This operation target is not yet supported.');
  }
  const plain = names.filter((name) => name !== 'manager');
  userView({ ...call, query: new URLSearchParams(plain.length > 0 ? { $select: plain.join(',') } : {}) }, 'element');
}

function checkGroupNames(names: readonly string[]): void {
  const unknown = names.find((name) => !Object.hasOwn(schemasOf('group'), name));
  if (unknown !== undefined) {
    throw new GraphFault(
      400,
      'BadRequest',
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.group'.`,
    );
  }
}

const trackedChanges = (
  changes: readonly DirectoryChange[],
  names: Names,
  defaults: readonly string[],
): readonly DirectoryChange[] => {
  const tracked = new Set(names ?? defaults);
  return changes.filter(({ properties }) => properties.some((name) => tracked.has(name)));
};

/** A large group comes several times, each time with some of its members. */
function inParts(ids: readonly string[]): readonly (readonly string[])[] {
  const parts = Array.from({ length: Math.ceil(ids.length / 1000) }, (_, i) => ids.slice(1000 * i, 1000 * (i + 1)));
  return parts.length > 0 ? parts : [[]];
}

/** The end of all that came and went: somebody who came and went again has gone. */
function relationOf(
  name: 'manager' | 'members',
  directory: DirectoryState,
  changes: readonly DirectoryChange[],
): Answer {
  const isThere = new Map<string, boolean>();
  for (const { added = [], left = [] } of changes) {
    left.forEach((id) => isThere.set(id, false));
    added.forEach((id) => isThere.set(id, true));
  }
  const some = (there: boolean): string[] => [...isThere].filter(([, is]) => is === there).map(([id]) => id);
  return relation(name, directory, some(true), some(false));
}

function relation(
  name: 'manager' | 'members',
  directory: DirectoryState,
  there: readonly string[],
  gone: readonly string[],
): Answer {
  const reference = (id: string): Answer => ({
    '@odata.type': directory.groups.has(id) ? '#microsoft.graph.group' : '#microsoft.graph.user',
    id,
  });
  const value = [
    ...there.map(reference),
    ...gone.map((id) => ({ ...reference(id), '@removed': { reason: 'deleted' } })),
  ];
  return value.length > 0 ? { [`${name}@delta`]: value } : {};
}
