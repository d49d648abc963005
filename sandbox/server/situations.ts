import { asPerson } from './asPerson.ts';
import { userNamed } from './people.ts';
import { bookLeave } from '#sandbox/tenant/calendars/addEvent.ts';
import { changeUser, removeUser } from '#sandbox/tenant/directory/changes.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';

/** Something that happens to people whatever our program does. Dates are `YYYY-MM-DD`. */
export type Situation =
  | { readonly kind: 'leave'; readonly person: string; readonly from: string; readonly to: string }
  | { readonly kind: 'cancel'; readonly person: string; readonly event: string }
  | { readonly kind: 'decline'; readonly person: string; readonly event: string }
  | { readonly kind: 'leavesOrganisation'; readonly person: string }
  | { readonly kind: 'newManager'; readonly person: string; readonly manager: string };

/** Lets it happen, and says it in a sentence. */
export async function happen(tenant: Tenant, situation: Situation): Promise<string> {
  const { state } = tenant;
  const { kind, person } = situation;
  const name = nameOf(tenant, person);
  switch (kind) {
    case 'leave': {
      const { from, to } = situation;
      bookLeave(state, person, `${from}T12:00:00Z`, `${to}T12:00:00Z`);
      return `${name} is on leave from ${from} to ${to}.`;
    }
    case 'cancel':
      await actOn(tenant, situation, { comment: 'Something has come up.' });
      return `${name} has cancelled this date.`;
    case 'decline':
      await actOn(tenant, situation, { comment: 'I cannot come.', sendResponse: true });
      return `${name} has declined this date.`;
    case 'leavesOrganisation':
      removeUser(state.directory, person, tenant.now());
      return `${name} has left: the account is deleted.`;
    case 'newManager':
      changeUser(state.directory, person, { managerId: situation.manager }, tenant.now());
      return `${name} reports to ${nameOf(tenant, situation.manager)} now.`;
  }
}

function actOn(
  tenant: Tenant,
  { event, kind, person }: Extract<Situation, { event: string }>,
  body: object,
): Promise<unknown> {
  const path = `/me/events/${encodeURIComponent(event)}/${kind}`;
  return asPerson(tenant, person, { scope: 'Calendars.ReadWrite', path, body });
}

const nameOf = ({ state }: Tenant, id: string): string => userNamed(state, id).displayName;
