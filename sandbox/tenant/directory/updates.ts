import { GraphFault, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { changeUser } from './changes.ts';
import { personIn } from './members.ts';
import type { UserRecord } from './records.ts';
import { userProperties } from './userProperties.ts';

/** Accounts are changed: https://learn.microsoft.com/graph/api/user-update */
export const updateHandlers: Handlers = {
  'PATCH /me': (call) => update(call.caller, call),
  'PATCH /users/{user-id}': (call) => update(personIn(call), call),
};

/** Kept in SharePoint profiles: changed in a request of their own. */
const profile = new Set(
  'aboutMe birthday interests mySite pastProjects preferredName responsibilities schools skills'.split(' '),
);

/** What people may change of their own account; the rest is for administrators. */
const own = new Set([...profile, 'businessPhones', 'mobilePhone', 'otherMails']);

/** Never changed by a request. */
const fixed = new Set(['id', 'createdDateTime', 'deletedDateTime', 'proxyAddresses', 'hireDate', 'employeeOrgData']);

/** Properties with a place of their own in the record. */
const plain = new Set<string>([
  'accountEnabled',
  'companyName',
  'department',
  'displayName',
  'employeeHireDate',
  'givenName',
  'jobTitle',
  'mail',
  'officeLocation',
  'preferredLanguage',
  'skills',
  'surname',
  'userPrincipalName',
  'userType',
] satisfies readonly (keyof UserRecord)[]);

function update(user: UserRecord, call: GraphCall): GraphAnswer {
  const change = call.body as Readonly<Record<string, unknown>>;
  const names = Object.keys(change).filter((name) => !name.includes('@'));
  requireRights(user, names, call);
  const ofProfile = names.filter((name) => profile.has(name));
  if (ofProfile.length > 0 && ofProfile.length < names.length) {
    throw badRequest(`${ofProfile.join(', ')} must be changed in a request of their own.`);
  }
  const wrong = names.find((name) => fixed.has(name) || !Object.hasOwn(userProperties, name));
  if (wrong !== undefined) {
    throw badRequest(`Property '${wrong}' is read-only and cannot be set.`);
  }
  const entries = Object.entries(change).filter(([name]) => names.includes(name));
  const further = Object.fromEntries(entries.filter(([name]) => !plain.has(name)));
  changeUser(
    call.state.directory,
    user.id,
    {
      ...Object.fromEntries(entries.filter(([name]) => plain.has(name))),
      ...(Object.keys(further).length > 0 && { further }),
    },
    call.now,
  );
  return { status: 204 };
}

/** One's own with `User.ReadWrite`; everything and everybody as an administrator with a scope for all. */
function requireRights(user: UserRecord, names: readonly string[], { caller, scopes, state }: GraphCall): void {
  const forAll = scopes.has('User.ReadWrite.All') || scopes.has('Directory.ReadWrite.All');
  const isAdministrator = state.directory.administratorIds.has(caller.id) && forAll;
  const isOwn =
    user.id === caller.id && (forAll || scopes.has('User.ReadWrite')) && names.every((name) => own.has(name));
  if (!isAdministrator && !isOwn) {
    throw new GraphFault(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
}

const badRequest = (message: string): GraphFault => new GraphFault(400, 'Request_BadRequest', message);
