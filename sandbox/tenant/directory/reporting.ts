import { ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { allowOnly, page } from '../odata.ts';
import { findObjects } from './directoryQuery.ts';
import { pageSizes, personIn } from './members.ts';
import type { UserRecord } from './records.ts';
import { missing, typedUserAnswer, typedUserView } from './userAnswers.ts';
import { readUser } from './userProperties.ts';

/** Whom people report to, and who reports to them. */
export const reportingHandlers: Handlers = {
  'GET /me/manager': (call) => managerOf(call.caller, call),
  'GET /users/{user-id}/manager': (call) => managerOf(personIn(call), call),
  'GET /me/directReports': (call) => reportsOf(call.caller, call),
  'GET /users/{user-id}/directReports': (call) => reportsOf(personIn(call), call),
};

function managerOf({ managerId }: UserRecord, call: GraphCall): GraphAnswer {
  allowOnly(call, '$select');
  const manager = managerId === null ? undefined : call.state.directory.users.get(managerId);
  if (!manager) {
    throw missing('manager');
  }
  return ok(typedUserAnswer(manager, call));
}

const target = { type: 'user', read: readUser, sortable: { displayName: 'advanced' }, isReference: true } as const;

function reportsOf({ id }: UserRecord, call: GraphCall): GraphAnswer {
  allowOnly(call, '$select', '$top', '$skiptoken', '$filter', '$count', '$orderby');
  const reports = () => [...call.state.directory.users.values()].filter(({ managerId }) => managerId === id);
  const { count, found } = findObjects(reports, target, call);
  const { items, link } = page(found, call, pageSizes);
  return ok({ ...count, ...link, value: items.map(typedUserView(call)) });
}
