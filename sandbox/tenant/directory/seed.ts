import { gradeStep } from '../../organisations/grades.ts';
import { inventPeople, type InventedPerson } from '../../organisations/people.ts';
import { readOrganisation } from '../../organisations/posts.ts';
import { scaleTo, type Chart } from '../../organisations/scale.ts';
import { sandboxText } from '../sandboxText.ts';
import { everyoneGroupId, leadsGroupId, mailDomain, programmeTeamId } from '../wellKnown.ts';
import { furtherAccounts } from './furtherAccounts.ts';
import type { DirectoryState, GroupRecord, UserRecord } from './records.ts';
import { spoil } from './untidyData.ts';

const titles = {
  'department-for-transport': 'Department for Transport',
  'home-office': 'Home Office',
} as const;

export type OrganisationName = keyof typeof titles;

export interface DirectorySeed {
  /** Organisation charts that stand side by side; the leads come from the first. */
  readonly organisations: readonly OrganisationName[];
  /** At least this many colleagues: the charts are repeated until there are enough. */
  readonly people?: number;
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The directory of some organisations: their people, some accounts that are no colleagues, and the faults of real data. */
export function seedDirectory({ now, organisations, people = 0, seed }: DirectorySeed): DirectoryState {
  const charts = scaleTo(people, organisations.map(chartOf));
  const today = new Date(now).toISOString().slice(0, 10);
  const aliases = new Set<string>();
  const invented = charts.map(({ posts }, i) => inventPeople(posts, seed + 1000 * i, today, aliases));
  const colleagues = invented.flatMap((some, i) => spoil(some.map((person) => toUser(person, charts[i]?.name ?? ''))));
  const users = [...colleagues, ...furtherAccounts(seed)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const leads = leadsAmong(invented[0] ?? []);
  const administrator = someAdministrator(users, leads);
  return {
    users: new Map(users.map((user) => [user.id, user])),
    groups: new Map(groupsOf(users, leads, administrator).map((group) => [group.id, group])),
    administratorIds: new Set([administrator]),
    changes: [],
  };
}

const chartOf = (organisation: OrganisationName): Chart => ({
  name: titles[organisation],
  posts: readOrganisation(sandboxText(`organisations/${organisation}.csv`)),
});

function groupsOf(users: readonly UserRecord[], leads: readonly string[], administrator: string): GroupRecord[] {
  const everyone = users.filter(isColleague).map(({ id }) => id);
  return [
    { id: leadsGroupId, displayName: 'Turnabout leads', memberIds: leads, ownerIds: leads.slice(0, 1) },
    { id: everyoneGroupId, displayName: 'All colleagues', memberIds: everyone, ownerIds: [administrator] },
    {
      id: programmeTeamId,
      displayName: 'Learning and development',
      description: 'Where human resources plan what people learn.',
      memberIds: leads,
      ownerIds: leads.slice(0, 1),
      hasTeam: true,
    },
  ];
}

const isColleague = (user: UserRecord): boolean => user.accountEnabled && user.userType === 'Member';

/** Somebody of information technology who runs no programme. */
function someAdministrator(users: readonly UserRecord[], leads: readonly string[]): string {
  const staff = users.filter((user) => isColleague(user) && !leads.includes(user.id));
  const technical = staff.find((user) => /\bIT\b|Digital/u.test(`${user.department ?? ''} ${user.jobTitle ?? ''}`));
  const chosen = technical ?? staff[0];
  if (!chosen) {
    throw new Error('Cannot seed the directory: nobody could be its administrator');
  }
  return chosen.id;
}

/** The three who run the programme: the highest people of human resources below the senior civil service. */
function leadsAmong(people: readonly InventedPerson[]): string[] {
  const inHumanResources = people.filter(
    ({ hasMailbox, post }) => hasMailbox && /human resources/i.test(post.profession) && !post.grade.startsWith('SCS'),
  );
  const highestFirst = inHumanResources.toSorted((a, b) => gradeStep(b.post.grade) - gradeStep(a.post.grade));
  return highestFirst.slice(0, 3).map(({ id }) => id);
}

function toUser(person: InventedPerson, companyName: string): UserRecord {
  const { alias, givenName, hasMailbox, hiredOn, id, managerId, post, skills, surname, workplace } = person;
  const address = `${alias}@${mailDomain}`;
  return {
    id,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    mail: address,
    userPrincipalName: address,
    jobTitle: post.jobTitle,
    department: post.unit,
    companyName,
    officeLocation: workplace.office,
    preferredLanguage: workplace.language,
    employeeHireDate: `${hiredOn}T00:00:00Z`,
    accountEnabled: true,
    userType: 'Member',
    managerId: managerId ?? null,
    skills,
    grade: post.grade,
    timeZone: workplace.timeZone,
    hasMailbox,
  };
}
