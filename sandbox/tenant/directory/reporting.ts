import { ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { allowOnly, page } from '../odata.ts';
import type { UserRecord } from './records.ts';
import { missing, typedUserAnswer, userNamed } from './userAnswers.ts';

/** Whom people report to, and who reports to them. */
export const reportingHandlers: Handlers = {
  'GET /me/manager': (call) => managerOf(call.caller, call),
  'GET /users/{user-id}/manager': (call) => managerOf(personIn(call), call),
  'GET /me/directReports': (call) => reportsOf(call.caller, call),
  'GET /users/{user-id}/directReports': (call) => reportsOf(personIn(call), call),
};

const personIn = ({ params, state }: GraphCall): UserRecord => userNamed(params['user-id'] ?? '', state.directory);

function managerOf({ managerId }: UserRecord, call: GraphCall): GraphAnswer {
  allowOnly(call, '$select');
  const manager = managerId === null ? undefined : call.state.directory.users.get(managerId);
  if (!manager) {
    throw missing('manager');
  }
  return ok(typedUserAnswer(manager, call));
}

function reportsOf({ id }: UserRecord, call: GraphCall): GraphAnswer {
  allowOnly(call, '$select', '$top', '$skiptoken');
  const reports = [...call.state.directory.users.values()].filter(({ managerId }) => managerId === id);
  const { items, link } = page(reports, call, { defaultSize: 100, maximumSize: 999 });
  return ok({ ...link, value: items.map((user) => typedUserAnswer(user, call)) });
}
