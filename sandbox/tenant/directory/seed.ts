import { gradeStep } from '../../organisations/grades.ts';
import { inventPeople, type InventedPerson } from '../../organisations/people.ts';
import { readOrganisation } from '../../organisations/posts.ts';
import { sandboxText } from '../sandboxText.ts';
import { everyoneGroupId, leadsGroupId, mailDomain } from '../wellKnown.ts';
import { furtherAccounts } from './furtherAccounts.ts';
import type { DirectoryState, UserRecord } from './records.ts';
import { spoil } from './untidyData.ts';

export type OrganisationName = 'department-for-transport' | 'home-office';

/** The directory of an organisation: its people, some accounts that are no colleagues, and the faults of real data. */
export function seedDirectory(organisation: OrganisationName, seed: number, now: number): DirectoryState {
  const posts = readOrganisation(sandboxText(`organisations/${organisation}.csv`));
  const people = inventPeople(posts, seed, new Date(now).toISOString().slice(0, 10));
  const colleagues = spoil(people.map(toUser));
  const users = [...colleagues, ...furtherAccounts(seed)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const everyone = users.filter((user) => user.accountEnabled && user.userType === 'Member');
  const groups = [
    { id: leadsGroupId, displayName: 'Turnabout leads', memberIds: leadsAmong(people) },
    { id: everyoneGroupId, displayName: 'All colleagues', memberIds: everyone.map(({ id }) => id) },
  ];
  return {
    users: new Map(users.map((user) => [user.id, user])),
    groups: new Map(groups.map((group) => [group.id, group])),
  };
}

/** The three who run the programme: the highest people of human resources below the senior civil service. */
function leadsAmong(people: readonly InventedPerson[]): string[] {
  const inHumanResources = people.filter(
    ({ hasMailbox, post }) => hasMailbox && /human resources/i.test(post.profession) && !post.grade.startsWith('SCS'),
  );
  const highestFirst = inHumanResources.toSorted((a, b) => gradeStep(b.post.grade) - gradeStep(a.post.grade));
  return highestFirst.slice(0, 3).map(({ id }) => id);
}

function toUser(person: InventedPerson): UserRecord {
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
