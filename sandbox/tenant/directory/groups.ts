import { ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { allowOnly, page, selectProperties } from '../odata.ts';
import type { GroupRecord, UserRecord } from './records.ts';
import { missing, typedUserAnswer, userNamed } from './userAnswers.ts';

/** Groups and who is in them. */
export const groupHandlers: Handlers = {
  'GET /groups/{group-id}': oneGroup,
  'GET /groups/{group-id}/members': members,
  'GET /groups/{group-id}/transitiveMembers': members,
  'GET /me/memberOf': (call) => memberOf(call.caller, call),
  'GET /users/{user-id}/memberOf': (call) => memberOf(personIn(call), call),
  'POST /me/checkMemberGroups': (call) => checkMemberGroups(call.caller, call),
  'POST /users/{user-id}/checkMemberGroups': (call) => checkMemberGroups(personIn(call), call),
  'POST /directoryObjects/getByIds': byIds,
};

const sizes = { defaultSize: 100, maximumSize: 999 };

const personIn = ({ params, state }: GraphCall): UserRecord => userNamed(params['user-id'] ?? '', state.directory);

function groupIn({ params, state }: GraphCall): GroupRecord {
  const id = params['group-id'] ?? '';
  const group = state.directory.groups.get(id);
  if (!group) {
    throw missing(id);
  }
  return group;
}

function oneGroup(call: GraphCall): GraphAnswer {
  allowOnly(call, '$select');
  return ok(selectProperties(groupAnswer(groupIn(call)), call.query));
}

function members(call: GraphCall): GraphAnswer {
  allowOnly(call, '$select', '$top', '$skiptoken');
  const { items, link } = page(groupIn(call).memberIds, call, sizes);
  const users = items.flatMap((id) => call.state.directory.users.get(id) ?? []);
  return ok({ ...link, value: users.map((user) => typedUserAnswer(user, call)) });
}

function memberOf({ id }: UserRecord, call: GraphCall): GraphAnswer {
  allowOnly(call, '$select', '$top', '$skiptoken');
  const groups = [...call.state.directory.groups.values()].filter(({ memberIds }) => memberIds.includes(id));
  const { items, link } = page(groups, call, sizes);
  return ok({ ...link, value: items.map((group) => selectProperties(typedGroupAnswer(group), call.query)) });
}

/** Transitive, and never more than 20 at once: https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups */
function checkMemberGroups({ id }: UserRecord, { body, state }: GraphCall): GraphAnswer {
  const { groupIds = [] } = body as { readonly groupIds?: readonly string[] };
  const value = groupIds.slice(0, 20).filter((group) => state.directory.groups.get(group)?.memberIds.includes(id));
  return ok({ value });
}

function byIds(call: GraphCall): GraphAnswer {
  const { ids = [], types = ['directoryObject'] } = call.body as {
    readonly ids?: readonly string[];
    readonly types?: readonly string[];
  };
  const { groups, users } = call.state.directory;
  const wants = (type: string): boolean => types.includes(type) || types.includes('directoryObject');
  const value = ids.flatMap((id) => {
    const user = wants('user') ? users.get(id) : undefined;
    const group = wants('group') ? groups.get(id) : undefined;
    return user ? [typedUserAnswer(user, call)] : group ? [typedGroupAnswer(group)] : [];
  });
  return ok({ value });
}

const groupAnswer = ({ displayName, id }: GroupRecord): Record<string, unknown> => ({
  id,
  description: null,
  displayName,
  groupTypes: [],
  mailEnabled: false,
  mailNickname: displayName.toLowerCase().replaceAll(' ', '-'),
  securityEnabled: true,
});

const typedGroupAnswer = (group: GroupRecord): Record<string, unknown> => ({
  '@odata.type': '#microsoft.graph.group',
  ...groupAnswer(group),
});
