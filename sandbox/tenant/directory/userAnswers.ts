import { GraphFault, type GraphCall } from '../call.ts';
import { listed } from '../odata.ts';
import { groupAnswer } from './groupProperties.ts';
import { groupsOf } from './groupsOf.ts';
import { mostExpanded, readExpansion, type Expansion } from './expansion.ts';
import { userWithAddress } from './addresses.ts';
import type { DirectoryState, UserRecord } from './records.ts';
import { basicProperties, readUser, singleOnly, userDefaults, userProperties } from './userProperties.ts';

type Answer = Record<string, unknown>;

/** The user as Graph answers it to this call, for one user or as an element of a collection. */
export const userAnswer = (user: UserRecord, call: GraphCall, place: 'single' | 'element'): Answer =>
  userView(call, place)(user);

/**
 * How this call sees users: its selection and expansion are read once, for all elements of a page. Skills and what else
 * lies in SharePoint profiles are refused in a collection: https://learn.microsoft.com/graph/api/user-list
 */
export function userView(call: GraphCall, place: 'single' | 'element'): (user: UserRecord) => Answer {
  const names = selectedNames(call.query, place);
  const expansion = readExpansion(call, ['manager', 'directReports', 'memberOf']);
  const readsAll = fullScopes.some((scope) => call.scopes.has(scope));
  const unreadable = call.state.directory.unreadable ?? 'null';
  return (user) => {
    const isOpen = readsAll || user.id === call.caller.id;
    const answer: Answer = {};
    for (const name of names) {
      const value = readUser(user, name);
      if (isOpen || basicProperties.has(name)) {
        answer[name] = value;
      } else if (unreadable === 'null') {
        answer[name] = Array.isArray(value) ? [] : null;
      }
    }
    return expansion ? Object.assign(answer, expanded(user, expansion, call)) : answer;
  };
}

/** The user as an element of a collection of directory objects, which says its type. */
export function typedUserView(call: GraphCall): (user: UserRecord) => Answer {
  const view = userView(call, 'element');
  return (user) => ({ '@odata.type': '#microsoft.graph.user', ...view(user) });
}

export const typedUserAnswer = (user: UserRecord, call: GraphCall): Answer => typedUserView(call)(user);

/** The user with this id or sign-in name, or the 404 of Graph. */
export function userNamed(name: string, directory: DirectoryState): UserRecord {
  const user = directory.users.get(name) ?? withSignInName(name, directory);
  if (!user) {
    throw missing(name);
  }
  return user;
}

/** A mail address that is no sign-in name is no name of a user. */
function withSignInName(name: string, directory: DirectoryState): UserRecord | undefined {
  const user = userWithAddress(directory, name);
  return user?.userPrincipalName.toLowerCase() === name.toLowerCase() ? user : undefined;
}

export const missing = (what: string): GraphFault =>
  new GraphFault(
    404,
    'Request_ResourceNotFound',
    `Resource '${what}' does not exist or one of its queried reference-property objects are not present.`,
  );

const fullScopes = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

function selectedNames(query: URLSearchParams, place: 'single' | 'element'): readonly string[] {
  const names = (listed(query, '$select') ?? userDefaults).map((name) => name.split('/')[0] ?? '');
  if (place === 'element' && names.some((name) => singleOnly.has(name))) {
    throw new GraphFault(501, 'NotImplemented', 'This operation target is not yet supported.');
  }
  const unkept = names.find((name) => name !== '*' && !Object.hasOwn(userProperties, name));
  if (unkept !== undefined) {
    throw new GraphFault(501, 'NotImplemented', `The stand-in tenant keeps no property '${unkept}' of a user.`);
  }
  const all = names.includes('*') ? [...userDefaults, ...names.filter((name) => name !== '*')] : names;
  return [...new Set(['id', ...all])];
}

/** `$expand=manager($select=…)` is the cheap way to an organisation chart; the property is absent without a manager. */
function expanded(user: UserRecord, expansion: Expansion, call: GraphCall): Answer {
  const { directory } = call.state;
  const { levels, query, relationship } = expansion;
  const inner = { ...call, query };
  if (relationship === 'manager') {
    return chain(user, levels, inner, new Set());
  }
  if (relationship === 'memberOf') {
    const groups = groupsOf(user.id, directory).slice(0, mostExpanded);
    return { memberOf: groups.map((group) => groupAnswer(group, query, 'typed')) };
  }
  const reports = [...directory.users.values()].filter(({ managerId }) => managerId === user.id);
  return { directReports: reports.slice(0, mostExpanded).map(typedUserView(inner)) };
}

/** Managers inside each other. A circle in the chart ends where it began. */
function chain(user: UserRecord, levels: number, call: GraphCall, passed: Set<string>): { manager?: Answer } {
  const manager = user.managerId === null ? undefined : call.state.directory.users.get(user.managerId);
  if (!manager || levels < 1 || passed.has(manager.id)) {
    return {};
  }
  passed.add(manager.id);
  return { manager: { ...typedUserAnswer(manager, call), ...chain(manager, levels - 1, call, passed) } };
}
