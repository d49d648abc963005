import type { Operation } from './contract/document.ts';

/**
 * Whether one of the token's scopes is enough for the operation, by Microsoft's table of delegated permissions.
 * What the signed-in person may do is the areas' own question: they look at the record.
 */
export function isAllowed(operation: Operation, scopes: ReadonlySet<string>): boolean {
  const enough = scopesInTable(operation);
  const held = new Set([...scopes].flatMap(withWhatItIncludes));
  if (enough.some((scope) => held.has(scope))) {
    return true;
  }
  if (isOnSite(operation)) {
    return scopes.has('Sites.Selected') || (enough.length === 0 && [...scopes].some(isOfSites));
  }
  return enough.length === 0;
}

/**
 * The same for an application that nobody is signed in to, as far as the nightly sweep goes; all else is refused.
 * https://learn.microsoft.com/graph/permissions-reference
 */
export function isAllowedToApp(operation: Operation, roles: ReadonlySet<string>): boolean {
  if (operation.name === 'POST /$batch') {
    return true; // each of its requests is judged for itself
  }
  if (isOnSite(operation)) {
    return roles.has('Sites.Selected') || roles.has('Lists.SelectedOperations.Selected');
  }
  return readsMailbox(operation) && (roles.has('Calendars.Read') || roles.has('Calendars.ReadWrite'));
}

const readsMailbox = ({ name }: Operation): boolean =>
  /^GET \/users\/\{user-id\}\/(?:events|calendarView)|^POST \/users\/\{user-id\}\/calendar\/getSchedule$/.test(name);

/** The scopes of which one is enough; none where every signed-in person may call. */
export const scopesFor = (operation: Operation): readonly string[] => [
  ...scopesInTable(operation),
  ...(isOnSite(operation) ? ['Sites.Selected'] : []),
];

const scopesInTable = ({ name, scopes }: Operation): readonly string[] => [...scopes, ...(supplements[name] ?? [])];

/**
 * The right to write includes the right to read the same things, which the table leaves out in places: by its text
 * `Calendars.ReadWrite` "allows the app to create, read, update, and delete events in user calendars".
 * https://learn.microsoft.com/graph/permissions-reference#calendarsreadwrite
 */
function withWhatItIncludes(scope: string): string[] {
  const [, resource = '', reach = ''] = /^(\w+)\.ReadWrite(\.\w+)?$/.exec(scope) ?? [];
  return resource === '' ? [scope] : [scope, `${resource}.Read${reach}`, `${resource}.ReadBasic${reach}`];
}

/**
 * `Sites.Selected` is in no row of the table: it counts wherever a site was granted to the app, with the role of that
 * grant. https://learn.microsoft.com/graph/permissions-selected-overview
 */
const isOnSite = ({ path }: Operation): boolean => /^\/(sites|drives)(\/|$)/.test(path) && path !== '/sites';

const isOfSites = (scope: string): boolean => scope.startsWith('Sites.') || scope.startsWith('Files.');

/**
 * Rows of the table that list only application-management scopes, although the reference lists these as well.
 * https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups
 */
const supplements: Readonly<Record<string, readonly string[]>> = {
  'POST /me/checkMemberGroups': ['User.Read.All', 'Directory.Read.All', 'GroupMember.Read.All'],
  'POST /users/{user-id}/checkMemberGroups': ['User.Read.All', 'Directory.Read.All', 'GroupMember.Read.All'],
  // https://learn.microsoft.com/graph/api/directoryobject-getbyids: scopes of the object types asked for.
  'POST /directoryObjects/getByIds': ['User.Read.All', 'User.ReadBasic.All', 'GroupMember.Read.All'],
};
