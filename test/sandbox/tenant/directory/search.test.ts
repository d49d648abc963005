import { expect, test } from '@jest/globals';
import { searchCondition } from '#sandbox/tenant/directory/searchCondition.ts';

interface Named {
  readonly displayName: string;
  readonly mail: string;
}

const target = { type: 'user', read: (item: Named, property: string) => item[property as keyof Named] } as const;
const ada = { displayName: "Ada O'Brien-McBride (HelloWorld 42)", mail: 'ada.obrien@contoso.example' };
const finds = (search: string): boolean => searchCondition<Named>(search, target)(ada);

// https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
test.each([
  ['"displayName:brien ada"', true],
  ['"displayName:OBrien"', true],
  ['"displayName:hello"', true],
  ['"displayName:world"', true],
  ['"displayName:42"', true],
  ['"displayName:rien"', false],
  ['"displayName:ada byron"', false],
  ['"mail:ada.o"', true],
  ['"mail:obrien"', false],
  ['"mail:nobody" OR "displayName:ada"', true],
  ['"mail:nobody" AND "displayName:ada"', false],
  ['("mail:nobody" OR "displayName:ada") AND "displayName:brien"', true],
  ['"displayName:ada" OR "mail:nobody" AND "mail:nobody"', true],
])('%s: %s', (search, expected) => {
  expect(finds(search)).toBe(expected);
});

test.each([
  'ada',
  '"ada"',
  '"displayName:ada" or "mail:ada"',
  '("displayName:ada"',
  '"skills:R"',
  '"displayName:ada" OR',
])('refuses %s', (search) => {
  expect(() => finds(search)).toThrow('Unrecognized search clause');
});
