import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handlers } from '../call.ts';
import { allowOnly, page, selectProperties } from '../odata.ts';
import { personIn } from './members.ts';
import type { UserRecord } from './records.ts';

/** The people whom somebody works with: https://learn.microsoft.com/graph/people-insights-overview */
export const peopleHandlers: Handlers = {
  'GET /me/people': (call) => listPeople(call.caller, call),
  'GET /users/{user-id}/people': (call) => listPeople(othersOnlyWithAll(call), call),
};

/** `People.Read` shows one's own; others' need `People.Read.All`. */
function othersOnlyWithAll(call: GraphCall): UserRecord {
  const user = personIn(call);
  if (user.id !== call.caller.id && !call.scopes.has('People.Read.All')) {
    throw new GraphFault(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
  return user;
}

function listPeople(user: UserRecord, call: GraphCall): GraphAnswer {
  allowOnly(call, '$select', '$top', '$skip', '$skiptoken', '$search', '$filter');
  const filter = call.query.get('$filter');
  if (filter !== null && filter !== ordinary) {
    throw new GraphFault(400, 'BadRequest', `The stand-in tenant filters people by ${ordinary} alone.`);
  }
  const wanted = (call.query.get('$search') ?? '').replaceAll('"', '').toLowerCase();
  const found = nearest(user, call).filter(
    ({ displayName, mail }) => displayName.toLowerCase().includes(wanted) || mail.toLowerCase().startsWith(wanted),
  );
  const { items, link } = page(found, call, { defaultSize: 10, maximumSize: 1000 });
  return ok({ ...link, value: items.map((person, rank) => selectProperties(personAnswer(person, rank), call.query)) });
}

/** The filter that the documentation shows: people of the organisation. */
const ordinary = "personType/class eq 'Person' and personType/subclass eq 'OrganizationUser'";

/** The manager, then those who report to the person, then those with the same manager: at most 250. */
function nearest(user: UserRecord, { state }: GraphCall): readonly UserRecord[] {
  const { users } = state.directory;
  const manager = user.managerId === null ? undefined : users.get(user.managerId);
  const others = [...users.values()].filter(({ accountEnabled, id }) => accountEnabled && id !== user.id);
  const reports = others.filter(({ managerId }) => managerId === user.id);
  const peers = manager ? others.filter(({ managerId }) => managerId === manager.id) : [];
  return [...new Set([...(manager ? [manager] : []), ...reports, ...peers])].slice(0, 250);
}

const personAnswer = (user: UserRecord, rank: number): Record<string, unknown> => ({
  id: user.id,
  companyName: user.companyName ?? null,
  department: user.department,
  displayName: user.displayName,
  givenName: user.givenName,
  jobTitle: user.jobTitle,
  officeLocation: user.officeLocation,
  personType: { class: 'Person', subclass: 'OrganizationUser' },
  scoredEmailAddresses: [{ address: user.mail, relevanceScore: 30 - rank }],
  surname: user.surname,
  userPrincipalName: user.userPrincipalName,
});
