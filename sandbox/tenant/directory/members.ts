import { ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { allowOnly, page } from '../odata.ts';
import { findObjects, type Searchable } from './directoryQuery.ts';
import { groupAnswer, readGroup } from './groupProperties.ts';
import { groupsOf } from './groupsOf.ts';
import type { DirectoryState, GroupRecord, UserRecord } from './records.ts';
import { missing, typedUserView, userNamed } from './userAnswers.ts';
import { readUser } from './userProperties.ts';

/** Who is in a group, and which groups somebody is in. */
export const memberHandlers: Handlers = {
  'GET /groups/{group-id}/members': (call) => listPeople(groupIn(call).memberIds, call),
  'GET /groups/{group-id}/transitiveMembers': (call) => listPeople(everyoneIn(groupIn(call), call), call),
  'GET /groups/{group-id}/owners': (call) => listPeople(groupIn(call).ownerIds ?? [], call),
  'GET /me/memberOf': (call) => listGroups(call.caller, call, false),
  'GET /users/{user-id}/memberOf': (call) => listGroups(personIn(call), call, false),
  'GET /me/transitiveMemberOf': (call) => listGroups(call.caller, call, true),
};

/** Page sizes of every list of directory objects: https://learn.microsoft.com/graph/paging */
export const pageSizes = { defaultSize: 100, maximumSize: 999 };

export const personIn = ({ params, state }: GraphCall): UserRecord =>
  userNamed(params['user-id'] ?? '', state.directory);

export function groupIn({ params, state }: GraphCall): GroupRecord {
  const id = params['group-id'] ?? '';
  const group = state.directory.groups.get(id);
  if (!group) {
    throw missing(id);
  }
  return group;
}

type Member = { readonly user: UserRecord } | { readonly group: GroupRecord };

/** Filters read what users and groups have in common, such as the name; the rest is for users. */
const memberTarget: Searchable<Member> = {
  type: 'user',
  read: (member, property) => ('user' in member ? readUser(member.user, property) : readGroup(member.group, property)),
  sortable: { displayName: 'advanced' },
  isReference: true,
};

const groupTarget: Searchable<GroupRecord> = {
  type: 'group',
  read: readGroup,
  sortable: { displayName: 'advanced' },
  isReference: true,
};

function listPeople(ids: readonly string[], call: GraphCall): GraphAnswer {
  allowOnly(call, '$select', '$top', '$skiptoken', '$filter', '$search', '$orderby', '$count');
  const { directory } = call.state;
  const { count, found } = findObjects(() => ids.flatMap((id) => memberOf(id, directory)), memberTarget, call);
  const { items, link } = page(found, call, pageSizes);
  const view = typedUserView(call);
  const value = items.map((member) =>
    'user' in member ? view(member.user) : groupAnswer(member.group, call.query, 'typed'),
  );
  return ok({ ...count, ...link, value });
}

function memberOf(id: string, { groups, users }: DirectoryState): readonly Member[] {
  const user = users.get(id);
  const group = user ? undefined : groups.get(id);
  return user ? [{ user }] : group ? [{ group }] : [];
}

/** Everyone in the group and in the groups inside it, each once; a group inside itself ends the walk. */
function everyoneIn(group: GroupRecord, { state }: GraphCall): readonly string[] {
  const found = new Set<string>();
  const open = [...group.memberIds];
  for (const id of open) {
    if (!found.has(id)) {
      found.add(id);
      open.push(...(state.directory.groups.get(id)?.memberIds ?? []));
    }
  }
  return [...found];
}

function listGroups({ id }: UserRecord, call: GraphCall, transitive: boolean): GraphAnswer {
  allowOnly(call, '$select', '$top', '$skiptoken', '$filter', '$search', '$orderby', '$count');
  const { count, found } = findObjects(() => groupsOf(id, call.state.directory, transitive), groupTarget, call);
  const { items, link } = page(found, call, pageSizes);
  return ok({ ...count, ...link, value: items.map((group) => groupAnswer(group, call.query, 'typed')) });
}
