import type { User } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Colleague } from '#domain/colleague.ts';
import { personId } from '#domain/ids.ts';
import { localDate } from '#domain/time/instant.ts';
import type { Directory } from '#ports/directory.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { GraphClient } from './call.ts';
import { withQuery } from './path.ts';
import { scopes } from './scopes.ts';

const columns = 'id,displayName,mail,department,jobTitle,employeeHireDate';

/** The most that Graph gives at once. Source: https://learn.microsoft.com/graph/api/user-list. */
const pageSize = 999;

export const graphDirectory = (client: GraphClient): Directory => ({
  async me() {
    const aim = 'read who is signed in';
    return colleague(await client.send<User>({ aim, path: withQuery('/me', { $select: columns }), scopes: scopes.me }));
  },
  async everyone(progress = {}) {
    const path = withQuery('/users', {
      $select: columns,
      $expand: 'manager($select=id)',
      // Rooms and shared mailboxes are disabled accounts.
      $filter: "accountEnabled eq true and userType eq 'Member'",
      $top: pageSize,
    });
    const aim = 'read the people of the organisation';
    const users = await client.all<User>({ aim, path, scopes: scopes.directory }, progress);
    return users.map(colleague);
  },
});

function colleague(user: User): Colleague {
  if (!user.id) {
    throw new OutsideProblem('broken', `Cannot read the person "${user.displayName ?? ''}": the directory gave no id`);
  }
  return {
    id: personId(user.id),
    name: user.displayName ?? user.mail ?? user.id,
    mail: user.mail ?? undefined,
    department: user.department ?? undefined,
    jobTitle: user.jobTitle ?? undefined,
    managerId: user.manager?.id ? personId(user.manager.id) : undefined,
    hiredOn: user.employeeHireDate ? localDate(user.employeeHireDate.slice(0, 10)) : undefined,
  };
}
