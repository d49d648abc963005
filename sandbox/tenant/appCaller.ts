import { GraphFault } from './call.ts';
import { userWithAddress } from './directory/addresses.ts';
import type { UserRecord } from './directory/records.ts';
import type { TenantState } from './state.ts';

/**
 * As whom an application that nobody is signed in to acts: in a mailbox as its owner, elsewhere as itself. What it may do
 * is decided before. https://learn.microsoft.com/graph/permissions-overview#application-permissions
 */
export function appCaller(appId: string, params: Readonly<Record<string, string>>, state: TenantState): UserRecord {
  const named = params['user-id'];
  if (named === undefined) {
    return applicationItself(appId);
  }
  const owner = state.directory.users.get(named) ?? userWithAddress(state.directory, named);
  if (!owner) {
    throw new GraphFault(404, 'ErrorInvalidUser', `The requested user '${named}' is invalid.`);
  }
  return owner;
}

const applicationItself = (appId: string): UserRecord => ({
  id: appId,
  displayName: 'SharePoint App',
  givenName: '',
  surname: '',
  mail: '',
  userPrincipalName: appId,
  jobTitle: null,
  department: null,
  officeLocation: null,
  preferredLanguage: null,
  employeeHireDate: null,
  accountEnabled: true,
  userType: 'Member',
  managerId: null,
  skills: [],
  grade: '',
  timeZone: 'UTC',
  hasMailbox: false,
});
