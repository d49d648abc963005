import { members } from './people.ts';
import type { UserRecord } from '#sandbox/tenant/directory/records.ts';
import type { TenantState } from '#sandbox/tenant/state.ts';
import { leadsGroupId, siteId } from '#sandbox/tenant/wellKnown.ts';

/** Somebody worth trying the product as, and why. */
export interface Suggestion {
  readonly id: string;
  readonly role: 'lead' | 'invited' | 'mentor' | 'mentee';
  readonly why: string;
}

const howMany = 3;

/**
 * Leads, then mentors and mentees: of pairs once there are some, else of those who were invited, else of everybody. The
 * first mentor and the first mentee belong together as soon as anybody does.
 */
export function suggestPeople(state: TenantState): readonly Suggestion[] {
  const leads = state.directory.groups.get(leadsGroupId)?.memberIds ?? [];
  return [
    ...leads
      .slice(0, 2)
      .map((id) => suggest(id, 'lead', 'Runs the programme: invites, proposes pairs, publishes them.')),
    ...invitedIn(state).map((id) => suggest(id, 'invited', 'Was invited and has not answered yet.')),
    ...(suggestPairs(state) ?? suggestByStanding(state, leads)),
  ];
}

const suggest = (id: string, role: Suggestion['role'], why: string): Suggestion => ({ id, role, why });

/** The first person whose enrolment, a file in their own folder, says that they were invited. */
function invitedIn(state: TenantState): readonly string[] {
  const items = itemsOf(state, 'People');
  const invitation = items.find(({ kind, fields }) => kind === 'file' && fields['State'] === 'invited');
  const folder = items.find(({ number }) => number === invitation?.parent);
  return folder ? [folder.name] : [];
}

/** Both people of the first pairs; `undefined` while there is none. */
function suggestPairs(state: TenantState): readonly Suggestion[] | undefined {
  const pairs = pairsOf(state).slice(0, howMany);
  return pairs.length === 0
    ? undefined
    : [
        ...pairs.map(([mentor, mentee]) => suggest(mentor.id, 'mentor', `Teaches ${mentee.displayName}.`)),
        ...pairs.map(([mentor, mentee]) => suggest(mentee.id, 'mentee', `Learns from ${mentor.displayName}.`)),
      ];
}

/** The junior and the senior of each pair, read off who may open the folders of pairs. */
function pairsOf(state: TenantState): readonly (readonly [UserRecord, UserRecord])[] {
  return foldersOf(state, 'Pairs').flatMap(({ roles }) => {
    const users = (roles ?? []).flatMap(({ principal }) => state.directory.users.get(principal.id) ?? []);
    const [mentor, mentee] = users.toSorted((a, b) => standing(a) - standing(b));
    return users.length === 2 && mentor && mentee ? [[mentor, mentee] as const] : [];
  });
}

function suggestByStanding(state: TenantState, leads: readonly string[]): readonly Suggestion[] {
  const asked = new Set(foldersOf(state, 'People').map(({ name }) => name));
  const undecided = new Set(invitedIn(state));
  const candidates = members(state).filter(
    ({ id }) => !leads.includes(id) && (asked.size === 0 || asked.has(id)) && !undecided.has(id),
  );
  const ranked = candidates.toSorted((a, b) => standing(a) - standing(b));
  return [
    ...ranked.slice(0, howMany).map((user) => suggest(user.id, 'mentor', whyMentor(user))),
    ...ranked.slice(-howMany).map((user) => suggest(user.id, 'mentee', `Among the most senior, grade ${user.grade}.`)),
  ];
}

/** How high somebody stands; among equals whoever came earlier. Senior civil servants have grades from SCS1 to SCS4. */
function standing({ employeeHireDate, grade }: UserRecord): number {
  const step = Number(/^SCS(\d)/.exec(grade)?.[1] ?? 0);
  const yearsOfService = 2030 - Number((employeeHireDate ?? '2030').slice(0, 4));
  return step * 100 + yearsOfService;
}

const whyMentor = ({ employeeHireDate, skills }: UserRecord): string =>
  [`Came in ${employeeHireDate?.slice(0, 4) ?? 'lately'}`, ...skills.slice(0, 1).map((skill) => `knows ${skill}`)].join(
    ', ',
  );

const foldersOf = (state: TenantState, library: string) =>
  itemsOf(state, library).filter(({ kind, parent }) => kind === 'folder' && parent === undefined);

function itemsOf({ sharePoint }: TenantState, library: string) {
  const lists = [...(sharePoint.sites.get(siteId)?.lists.values() ?? [])];
  return [...(lists.find(({ displayName }) => displayName === library)?.items.values() ?? [])];
}
