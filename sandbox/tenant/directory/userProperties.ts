import { schemasOf } from './filterRules.ts';
import type { UserRecord } from './records.ts';

type Getter = (user: UserRecord) => unknown;

/** What a user looks like without `$select`: https://learn.microsoft.com/graph/api/resources/user */
export const userDefaults: readonly string[] = [
  'businessPhones',
  'displayName',
  'givenName',
  'id',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
];

/** What everybody may read of a colleague with `User.ReadBasic.All`: https://learn.microsoft.com/graph/permissions-reference */
export const basicProperties: ReadonlySet<string> = new Set([
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
]);

/** Kept in SharePoint profiles and mailboxes, and given for one user at a time: https://learn.microsoft.com/graph/api/user-list */
export const singleOnly: ReadonlySet<string> = new Set(
  (
    'aboutMe birthday hireDate interests mailboxSettings mySite pastProjects preferredName responsibilities schools ' +
    'skills'
  ).split(' '),
);

/** Every property of a user by its name in Graph. What nobody filled in is null, or an empty list. */
export const userProperties: Readonly<Record<string, Getter>> = { ...unfilled(), ...filled() };

export const readUser = (user: UserRecord, property: string): unknown => userProperties[property]?.(user) ?? null;

function filled(): Record<string, Getter> {
  return {
    id: (user) => user.id,
    accountEnabled: (user) => user.accountEnabled,
    companyName: (user) => user.companyName ?? null,
    createdDateTime: (user) => user.employeeHireDate,
    department: (user) => user.department,
    displayName: (user) => user.displayName,
    employeeHireDate: (user) => user.employeeHireDate,
    givenName: (user) => user.givenName,
    jobTitle: (user) => user.jobTitle,
    mail: (user) => user.mail,
    mailNickname: (user) => user.mail.slice(0, user.mail.indexOf('@')),
    officeLocation: (user) => user.officeLocation,
    preferredLanguage: (user) => user.preferredLanguage,
    proxyAddresses: (user) => [`SMTP:${user.mail}`],
    skills: (user) => user.skills,
    surname: (user) => user.surname,
    userPrincipalName: (user) => user.userPrincipalName,
    userType: (user) => user.userType,
  };
}

function unfilled(): Record<string, Getter> {
  const structural = Object.entries(schemasOf('user')).filter(
    ([name, schema]) => schema['x-ms-navigationProperty'] !== true && name !== 'mailboxSettings' && !name.includes('@'),
  );
  return Object.fromEntries(
    structural.map(([name, { type }]) => {
      const empty = type === 'array' ? [] : null;
      return [name, (user: UserRecord) => user.further?.[name] ?? empty];
    }),
  );
}
