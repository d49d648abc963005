import { ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { allowOnly, page } from '../odata.ts';
import { findObjects, type Searchable } from './directoryQuery.ts';
import { mostExpanded, readExpansion } from './expansion.ts';
import { groupAnswer, readGroup } from './groupProperties.ts';
import { groupsOf } from './groupsOf.ts';
import { groupIn, pageSizes } from './members.ts';
import type { GroupRecord } from './records.ts';
import { typedUserView } from './userAnswers.ts';

/** Groups one by one and as a list. */
export const groupHandlers: Handlers = {
  'GET /groups': listGroups,
  'GET /groups/{group-id}': oneGroup,
};

const target: Searchable<GroupRecord> = { type: 'group', read: readGroup, sortable: { displayName: 'default' } };

function listGroups(call: GraphCall): GraphAnswer {
  const { count, found } = findObjects(() => call.state.directory.groups.values(), target, call);
  const { items, link } = page(found, call, pageSizes);
  return ok({ ...count, ...link, value: items.map((group) => expandedGroup(group, call)) });
}

function oneGroup(call: GraphCall): GraphAnswer {
  allowOnly(call, '$select', '$expand');
  return ok(expandedGroup(groupIn(call), call));
}

function expandedGroup(group: GroupRecord, call: GraphCall): Record<string, unknown> {
  const answer = groupAnswer(group, call.query);
  const expansion = readExpansion(call, ['members', 'owners', 'memberOf']);
  if (!expansion) {
    return answer;
  }
  const { directory } = call.state;
  const { query, relationship } = expansion;
  if (relationship === 'memberOf') {
    const groups = groupsOf(group.id, directory).slice(0, mostExpanded);
    return { ...answer, memberOf: groups.map((each) => groupAnswer(each, query, 'typed')) };
  }
  const ids = relationship === 'members' ? group.memberIds : (group.ownerIds ?? []);
  const people = ids.slice(0, mostExpanded).flatMap((id) => directory.users.get(id) ?? []);
  return { ...answer, [relationship]: people.map(typedUserView({ ...call, query })) };
}
