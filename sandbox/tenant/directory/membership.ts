import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { changeMembers } from './changes.ts';
import { groupAnswer } from './groupProperties.ts';
import { groupsOf } from './groupsOf.ts';
import { groupIn, personIn } from './members.ts';
import type { GroupRecord, UserRecord } from './records.ts';
import { missing, typedUserView } from './userAnswers.ts';

/** Questions about membership by ids, and changes of it. */
export const membershipHandlers: Handlers = {
  'POST /me/checkMemberGroups': (call) => checkMemberGroups(call.caller, call),
  'POST /users/{user-id}/checkMemberGroups': (call) => checkMemberGroups(personIn(call), call),
  'POST /me/getMemberGroups': memberGroups,
  'POST /directoryObjects/getByIds': byIds,
  'POST /groups/{group-id}/members/$ref': addMember,
  'DELETE /groups/{group-id}/members/{directoryObject-id}/$ref': removeMember,
};

/** Transitive, and at most 20 at once: https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups */
function checkMemberGroups({ id }: UserRecord, { body, state }: GraphCall): GraphAnswer {
  const { groupIds = [] } = body as { readonly groupIds?: readonly string[] };
  if (groupIds.length > 20) {
    throw badRequest('The number of values in groupIds is more than the limit of 20.');
  }
  const own = new Set(groupsOf(id, state.directory, true).map((group) => group.id));
  return ok({ value: groupIds.filter((group) => own.has(group)) });
}

/** https://learn.microsoft.com/graph/api/directoryobject-getmembergroups */
function memberGroups({ body, caller, state }: GraphCall): GraphAnswer {
  const { securityEnabledOnly = false } = body as { readonly securityEnabledOnly?: boolean | null };
  const groups = groupsOf(caller.id, state.directory, true);
  const wanted = securityEnabledOnly === true ? groups.filter(({ hasTeam }) => hasTeam !== true) : groups;
  return ok({ value: wanted.map(({ id }) => id) });
}

/** At most 1,000 ids; those that name nothing are left out: https://learn.microsoft.com/graph/api/directoryobject-getbyids */
function byIds(call: GraphCall): GraphAnswer {
  const { ids = [], types = ['directoryObject'] } = call.body as {
    readonly ids?: readonly string[];
    readonly types?: readonly string[];
  };
  if (ids.length > 1000) {
    throw badRequest('The number of values in ids is more than the limit of 1000.');
  }
  const { groups, users } = call.state.directory;
  const wants = (type: string): boolean => types.includes(type) || types.includes('directoryObject');
  const view = typedUserView(call);
  const value = ids.flatMap((id) => {
    const user = wants('user') ? users.get(id) : undefined;
    const group = wants('group') ? groups.get(id) : undefined;
    return user ? [view(user)] : group ? [groupAnswer(group, call.query, 'typed')] : [];
  });
  return ok({ value });
}

/** https://learn.microsoft.com/graph/api/group-post-members */
function addMember(call: GraphCall): GraphAnswer {
  const group = changeableGroup(call);
  const { '@odata.id': address } = call.body as { readonly '@odata.id': string };
  const id = /\/(?:directoryObjects|users|groups)(?:\/|\(')([^/')]+)(?:'\))?$/.exec(address)?.[1] ?? '';
  const { groups, users } = call.state.directory;
  if (!users.has(id) && !groups.has(id)) {
    throw missing(id);
  }
  if (group.memberIds.includes(id)) {
    throw badRequest(
      "One or more added object references already exist for the following modified properties: 'members'.",
    );
  }
  changeMembers(call.state.directory, group.id, { added: [id] }, call.now);
  return { status: 204 };
}

/** https://learn.microsoft.com/graph/api/group-delete-members */
function removeMember(call: GraphCall): GraphAnswer {
  const group = changeableGroup(call);
  const id = call.params['directoryObject-id'] ?? '';
  if (!group.memberIds.includes(id)) {
    throw missing(id);
  }
  changeMembers(call.state.directory, group.id, { left: [id] }, call.now);
  return { status: 204 };
}

/** The group, for its owners and for administrators of the directory; with a scope to write groups. */
function changeableGroup(call: GraphCall): GroupRecord {
  const group = groupIn(call);
  const hasScope = ['GroupMember.ReadWrite.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'].some((scope) =>
    call.scopes.has(scope),
  );
  const mayChange =
    group.ownerIds?.includes(call.caller.id) === true || call.state.directory.administratorIds.has(call.caller.id);
  if (!hasScope || !mayChange) {
    throw new GraphFault(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
  return group;
}

const badRequest = (message: string): GraphFault => new GraphFault(400, 'Request_BadRequest', message);
