import { type PersonId, personId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import type { UserRecord } from '#sandbox/tenant/directory/records.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { leadsGroupId, siteId } from '#sandbox/tenant/wellKnown.ts';

/** Everybody around a pair who is not in it. An outsider is a guest, whom the site lets in nowhere. */
export function bystanders(tenant: Tenant, lead: PersonId, { mentee, mentor }: Pair) {
  const { groups, users } = tenant.state.directory;
  const leads = groups.get(leadsGroupId)?.memberIds ?? [];
  const [administrator] = tenant.state.sharePoint.sites.get(siteId)?.administrators ?? [];
  const managers = [mentor.id, mentee.id].map((id) => users.get(id)?.managerId ?? undefined);
  const { mentees, mentors } = chooseCohort(tenant.state);
  const taken = new Set([...mentors, ...mentees, ...leads, ...managers, administrator]);
  const colleagues = [...users.values()].filter((user) => isColleague(user) && !taken.has(user.id));
  const guest = [...users.values()].find(({ userType }) => userType === 'Guest');
  const [assistant, visitor, accomplice] = colleagues.slice(100);
  letAssistantSeeCalendar(tenant, mentee.id);
  return {
    'second lead': named(
      'second lead',
      leads.find((id) => id !== lead),
    ),
    'mentor’s manager': named('mentor’s manager', managers[0]),
    'mentee’s manager': named('mentee’s manager', managers[1]),
    assistant: named('assistant', assistant?.id),
    'site visitor': named('site visitor', visitor?.id),
    outsider: named('outsider', guest?.id),
    'site administrator': named('site administrator', administrator),
    accomplice: named('accomplice', accomplice?.id),
  };
}

const isColleague = ({ accountEnabled, hasMailbox, userType }: UserRecord): boolean =>
  accountEnabled && hasMailbox && userType === 'Member';

/** The stand-in knows no delegates: whoever may see details of a calendar is as near as it comes. */
function letAssistantSeeCalendar({ state }: Tenant, person: PersonId): void {
  const mailbox = state.mailboxes.byUser.get(person);
  if (mailbox) {
    mailbox.sharing = 'details';
  }
}

function named(part: string, id: string | undefined): PersonId {
  if (id === undefined) {
    throw new Error(`Cannot cast the test: nobody can be the ${part}`);
  }
  return personId(id);
}
