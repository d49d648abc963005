import { ok, type Handlers } from '../call.ts';
import { allowOnly } from '../odata.ts';
import { tenantId } from '../wellKnown.ts';

/** Teams that somebody is a member of: https://learn.microsoft.com/graph/api/user-list-joinedteams */
export const joinedTeamHandlers: Handlers = {
  'GET /me/joinedTeams': (call) => {
    allowOnly(call);
    const groups = [...call.state.directory.groups.values()];
    const joined = groups.filter(({ hasTeam, memberIds }) => hasTeam === true && memberIds.includes(call.caller.id));
    const value = joined.map(({ description = null, displayName, id }) => ({
      id,
      description,
      displayName,
      isArchived: false,
      tenantId,
    }));
    return ok({ value });
  },
};
