import { expect, test } from '@jest/globals';
import { filterCondition } from '#sandbox/tenant/directory/filterCondition.ts';
import type { UserRecord } from '#sandbox/tenant/directory/records.ts';
import { readUser } from '#sandbox/tenant/directory/userProperties.ts';
import { createTenant } from '#sandbox/tenant/tenant.ts';

const tenant = createTenant();
const everyone = [...tenant.state.directory.users.values()];
const target = { type: 'user', read: readUser } as const;
const found = (filter: string): UserRecord[] => everyone.filter(filterCondition<UserRecord>(filter, target, true));

function refusal(filter: string, isAdvanced: boolean): string {
  try {
    filterCondition<UserRecord>(filter, target, isAdvanced);
    return 'accepted';
  } catch (fault) {
    return (fault as Error).message;
  }
}

// https://learn.microsoft.com/graph/aad-advanced-queries: eq, in and startsWith work by default on most properties.
test.each([
  "accountEnabled eq true and userType eq 'Member'",
  "department eq 'Rail' or department in ('Roads', 'Maritime')",
  "startsWith(displayName, 'Ada') and (surname eq 'Khan' or surname eq 'O''Brien')",
  "givenName ge 'M'",
  'createdDateTime ge 2020-01-01T00:00:00Z',
])('takes %s without the header for advanced queries', (filter) => {
  expect(refusal(filter, false)).toBe('accepted');
});

// https://learn.microsoft.com/graph/aad-advanced-queries#error-handling-for-advanced-queries-on-directory-objects
test.each([
  ["displayName ne 'Ada'", 'ne'],
  ["not(userType eq 'Guest')", 'not'],
  ["endsWith(mail, '@fabrikam.example')", 'endswith'],
  ['department eq null', 'eq'],
  ["companyName eq 'Home Office'", 'eq'],
  ['employeeHireDate ge 2020-01-01T00:00:00Z', 'ge'],
  ["startsWith(mobilePhone, '25478')", 'startswith'],
  ['proxyAddresses/$count eq 0', 'eq'],
])('takes %s only with ConsistencyLevel and $count', (filter, operator) => {
  expect(refusal(filter, false)).toBe(
    `Operator '${operator}' is not supported because the required parameters might be missing. Try adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information`,
  );
  expect(refusal(filter, true)).toBe('accepted');
});

// The descriptions of https://www.npmjs.com/package/@microsoft/microsoft-graph-types say what each property takes.
test.each([
  "startsWith(department, 'Pol')",
  "contains(displayName, 'da')",
  "endsWith(displayName, 'a')",
  "displayName gt 'A'",
  "skills eq 'R'",
  "skills/any(s:s eq 'R')",
  "proxyAddresses eq 'x'",
  "nickname eq 'x'",
  'userPrincipalName eq null',
])('refuses %s even as an advanced query', (filter) => {
  expect(refusal(filter, true)).toMatch(/^Unsupported or invalid query filter clause specified for property '\w+'/);
});

test.each([
  'userType eq Guest',
  "userType eq 'Guest' and",
  "(userType eq 'Guest'",
  "'Guest'",
  "userType is 'Guest'",
  "displayName eq 'O'Brien'",
])('refuses %s, which is no filter', (filter) => {
  expect(refusal(filter, true)).toContain('Invalid filter clause');
});

test.each(["accountEnabled eq 'true'", 'displayName eq true', "employeeHireDate ge '2020-01-01'"])(
  'refuses %s, whose types do not fit',
  (filter) => {
    expect(refusal(filter, true)).toContain('incompatible types');
  },
);

test('compares text without regard to case, and moments as moments', () => {
  const someone = everyone.find(({ surname }) => surname !== '');
  expect(found(`surname eq '${someone?.surname.toUpperCase() ?? ''}'`)).toContain(someone);
  const late = found('employeeHireDate ge 2025-01-01T01:00:00+01:00');
  expect(late).toEqual(everyone.filter(({ employeeHireDate }) => (employeeHireDate ?? '') >= '2025-01-01'));
  expect(found('employeeHireDate le 2024-12-31')).toHaveLength(
    everyone.filter(({ employeeHireDate }) => employeeHireDate !== null).length - late.length,
  );
});

test('reads and before or, parentheses before both, and not as the opposite', () => {
  const guests = everyone.filter(({ userType }) => userType === 'Guest');
  const disabled = everyone.filter(({ accountEnabled }) => !accountEnabled);
  expect(found("userType eq 'Guest' or accountEnabled eq false and userType eq 'Member'")).toHaveLength(
    guests.length + disabled.length,
  );
  expect(found("not(userType eq 'Guest' or accountEnabled eq false)")).toHaveLength(
    everyone.length - guests.length - disabled.length,
  );
  expect(found("(userType eq 'Guest' or accountEnabled eq false) and userType eq 'Member'")).toEqual(disabled);
});

test('reads lists by any, by their end and by their number', () => {
  const [someone] = everyone;
  expect(found(`proxyAddresses/any(p:p eq 'smtp:${someone?.mail ?? ''}')`)).toEqual([someone]);
  expect(found("proxyAddresses/any(p:endsWith(p, '@fabrikam.example'))")).toHaveLength(8);
  expect(found('otherMails/$count ne 0')).toEqual([]);
});

test('finds those without a department', () => {
  expect(found("department eq null and userType eq 'Member' and accountEnabled eq true").length).toBeGreaterThan(2);
  expect(found('department ne null')).toEqual(everyone.filter(({ department }) => department !== null));
});
