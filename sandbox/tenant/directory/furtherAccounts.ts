import { inventPeople } from '../../organisations/people.ts';
import { randomFrom, randomUuid } from '../../organisations/random.ts';
import { mailDomain } from '../wellKnown.ts';
import type { UserRecord } from './records.ts';

/** Accounts that stand in every directory beside the colleagues: guests, people who have left, and rooms. */
export function furtherAccounts(seed: number): UserRecord[] {
  const post = { post: '', reportsTo: '', unit: '', jobTitle: '', grade: '', profession: '', headcount: 20 };
  const strangers = inventPeople([post], seed + 1, '2026-01-01');
  const random = randomFrom(seed + 2);
  return [
    ...strangers.slice(0, 8).map(({ alias, givenName, id, surname }) =>
      account(id, `${givenName} ${surname}`, {
        givenName,
        surname,
        mail: `${alias}@fabrikam.example`,
        userPrincipalName: `${alias}_fabrikam.example#EXT#@${mailDomain}`,
        userType: 'Guest',
      }),
    ),
    ...strangers.slice(8).map(({ alias, givenName, id, surname }) =>
      account(id, `${givenName} ${surname}`, {
        givenName,
        surname,
        mail: `former.${alias}@${mailDomain}`,
        userPrincipalName: `former.${alias}@${mailDomain}`,
        accountEnabled: false,
      }),
    ),
    ...['Brunel', 'Stephenson', 'Hancock', 'Telford', 'Earhart', 'Bazalgette'].map((room) =>
      account(randomUuid(random), `Meeting room ${room}`, {
        mail: `room.${room.toLowerCase()}@${mailDomain}`,
        userPrincipalName: `room.${room.toLowerCase()}@${mailDomain}`,
        accountEnabled: false,
        hasMailbox: true,
      }),
    ),
  ];
}

const account = (id: string, displayName: string, rest: Partial<UserRecord>): UserRecord => ({
  id,
  displayName,
  givenName: '',
  surname: '',
  mail: '',
  userPrincipalName: '',
  jobTitle: null,
  department: null,
  officeLocation: null,
  preferredLanguage: null,
  employeeHireDate: null,
  accountEnabled: true,
  userType: 'Member',
  managerId: null,
  skills: [],
  grade: '',
  timeZone: 'GMT Standard Time',
  hasMailbox: false,
  ...rest,
});
