import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { page } from '../odata.ts';
import { findObjects, type Searchable } from './directoryQuery.ts';
import { pageSizes, personIn } from './members.ts';
import type { UserRecord } from './records.ts';
import { userAnswer, userView } from './userAnswers.ts';
import { readUser } from './userProperties.ts';

/** People one by one and as a list. */
export const userHandlers: Handlers = {
  'GET /me': (call) => ok(userAnswer(call.caller, call, 'single')),
  'GET /users': listUsers,
  'GET /users/$count': countUsers,
  'GET /users/{user-id}': oneUser,
};

/** https://learn.microsoft.com/graph/aad-advanced-queries#support-for-sorting-by-properties-of-microsoft-entra-id-directory-objects */
const target: Searchable<UserRecord> = {
  type: 'user',
  read: readUser,
  sortable: { displayName: 'default', userPrincipalName: 'default', createdDateTime: 'advanced' },
};

function listUsers(call: GraphCall): GraphAnswer {
  const { count, found } = findObjects(() => call.state.directory.users.values(), target, call);
  const { items, link } = page(found, call, pageSizes);
  return ok({ ...count, ...link, value: items.map(userView(call, 'element')) });
}

function countUsers(call: GraphCall): GraphAnswer {
  const { found, isAdvanced } = findObjects(() => call.state.directory.users.values(), target, call);
  if (!isAdvanced) {
    throw new GraphFault(400, 'Request_BadRequest', '$count is not currently supported.');
  }
  return ok(String(found.length), { 'Content-Type': 'text/plain' });
}

/** With `User.Read` alone a person may read themselves, nobody else. */
function oneUser(call: GraphCall): GraphAnswer {
  const user = personIn(call);
  const onlySelf = [...call.scopes].every((scope) => !/^(User|Directory)\..*\.All$/.test(scope));
  if (onlySelf && user.id !== call.caller.id) {
    throw new GraphFault(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
  return ok(userAnswer(user, call, 'single'));
}
