import { GraphFault, type GraphCall } from '../call.ts';
import { listed, selectProperties } from '../odata.ts';
import type { DirectoryState, UserRecord } from './records.ts';

/** What a user looks like without `$select`: https://learn.microsoft.com/graph/api/resources/user */
const defaults = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];

/** What everybody may read of a colleague with `User.ReadBasic.All`; the rest comes as null. */
const basics = new Set(['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName']);

/** Kept in SharePoint profiles and given for one user at a time: https://learn.microsoft.com/graph/api/user-list */
const singleOnly = new Set(
  (
    'aboutMe birthday hireDate interests mailboxSettings mySite pastProjects preferredName responsibilities schools ' +
    'skills'
  ).split(' '),
);

/** The user as Graph answers it to this call, for one user or as an element of a collection. */
export function userAnswer(user: UserRecord, call: GraphCall, place: 'single' | 'element'): Record<string, unknown> {
  const properties = propertiesOf(user);
  refuseUnkept(listed(call.query, '$select') ?? [], properties, place);
  const selected = selectProperties(properties, call.query, defaults);
  const expanded = expandedManager(user, call);
  return { ...(readsFully(user, call) ? selected : basicsOf(selected)), ...expanded };
}

/** The user as an element of a collection of directory objects, which says its type. */
export const typedUserAnswer = (user: UserRecord, call: GraphCall): Record<string, unknown> => ({
  '@odata.type': '#microsoft.graph.user',
  ...userAnswer(user, call, 'element'),
});

/** The user with this id or sign-in name, or the 404 of Graph. */
export function userNamed(name: string, { users }: DirectoryState): UserRecord {
  const user =
    users.get(name) ??
    [...users.values()].find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === name.toLowerCase());
  if (!user) {
    throw missing(name);
  }
  return user;
}

export const missing = (what: string): GraphFault =>
  new GraphFault(
    404,
    'Request_ResourceNotFound',
    `Resource '${what}' does not exist or one of its queried reference-property objects are not present.`,
  );

/** Every property that the stand-in keeps of a user, by its name in Graph. */
const propertiesOf = (user: UserRecord): Record<string, unknown> => ({
  id: user.id,
  accountEnabled: user.accountEnabled,
  businessPhones: [],
  companyName: null,
  department: user.department,
  displayName: user.displayName,
  employeeHireDate: user.employeeHireDate,
  givenName: user.givenName,
  interests: [],
  jobTitle: user.jobTitle,
  mail: user.mail,
  mobilePhone: null,
  officeLocation: user.officeLocation,
  preferredLanguage: user.preferredLanguage,
  skills: user.skills,
  surname: user.surname,
  userPrincipalName: user.userPrincipalName,
  userType: user.userType,
});

function refuseUnkept(names: readonly string[], kept: object, place: 'single' | 'element'): void {
  if (place === 'element' && names.some((name) => singleOnly.has(name))) {
    throw new GraphFault(501, 'NotImplemented', 'This operation target is not yet supported.');
  }
  const unkept = names.find((name) => name !== '*' && !(name in kept));
  if (unkept !== undefined) {
    throw new GraphFault(501, 'NotImplemented', `The stand-in tenant keeps no property '${unkept}' of a user.`);
  }
}

function readsFully(user: UserRecord, { caller, scopes }: GraphCall): boolean {
  const full = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];
  return user.id === caller.id || full.some((scope) => scopes.has(scope));
}

const basicsOf = (selected: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(selected).map(([name, value]) => [
      name,
      basics.has(name) ? value : Array.isArray(value) ? [] : null,
    ]),
  );

/** `$expand=manager` or `$expand=manager($select=…)`, the cheap way to an organisation chart. Absent without a manager. */
function expandedManager(user: UserRecord, call: GraphCall): { readonly manager?: Record<string, unknown> } {
  const expand = call.query.get('$expand');
  if (expand === null) {
    return {};
  }
  const found = /^manager(?:\(\$select=([\w,]+)\))?$/.exec(expand);
  if (!found) {
    throw new GraphFault(
      400,
      'Request_BadRequest',
      `The stand-in tenant expands manager or manager($select=…) of a user, not '${expand}'.`,
    );
  }
  const manager = user.managerId === null ? undefined : call.state.directory.users.get(user.managerId);
  if (!manager) {
    return {};
  }
  const names = found[1];
  const query = new URLSearchParams(names === undefined ? {} : { $select: names });
  return { manager: typedUserAnswer(manager, { ...call, query }) };
}
