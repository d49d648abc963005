import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { page } from '../odata.ts';
import { matchingUsers } from './userQuery.ts';
import { userAnswer, userNamed } from './userAnswers.ts';

/** People one by one and as a list. */
export const userHandlers: Handlers = {
  'GET /me': (call) => ok(userAnswer(call.caller, call, 'single')),
  'GET /users': listUsers,
  'GET /users/$count': countUsers,
  'GET /users/{user-id}': oneUser,
};

/** Sizes of Entra: https://learn.microsoft.com/graph/api/user-list */
const sizes = { defaultSize: 100, maximumSize: 999 };

function listUsers(call: GraphCall): GraphAnswer {
  const { found, isAdvanced } = matchingUsers(call);
  const { items, link } = page(found, call, sizes);
  return ok({
    ...(isAdvanced && call.query.get('$count') === 'true' && { '@odata.count': found.length }),
    ...link,
    value: items.map((user) => userAnswer(user, call, 'element')),
  });
}

function countUsers(call: GraphCall): GraphAnswer {
  const { found, isAdvanced } = matchingUsers(call);
  if (!isAdvanced) {
    throw new GraphFault(400, 'Request_BadRequest', '$count is not currently supported.');
  }
  return ok(String(found.length), { 'Content-Type': 'text/plain' });
}

/** With `User.Read` alone a person may read themselves, nobody else. */
function oneUser(call: GraphCall): GraphAnswer {
  const user = userNamed(call.params['user-id'] ?? '', call.state.directory);
  const onlySelf = [...call.scopes].every((scope) => !/^(User|Directory)\..*\.All$/.test(scope));
  if (onlySelf && user.id !== call.caller.id) {
    throw new GraphFault(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
  return ok(userAnswer(user, call, 'single'));
}
