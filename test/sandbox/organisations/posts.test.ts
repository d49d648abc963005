import { expect, test } from '@jest/globals';
import { inventPeople } from '#sandbox/organisations/people.ts';
import { readOrganisation } from '#sandbox/organisations/posts.ts';

const header = 'post,reportsTo,unit,jobTitle,grade,profession,payScaleMinimum,headcount';

test('reads a post with commas and quotes inside quotes', () => {
  const [post] = readOrganisation(`${header}\n7,1,Rail,"Head of ""Safety"", and Health",SCS1,Policy,,1\n`);
  expect(post).toEqual({
    post: '7',
    reportsTo: '1',
    unit: 'Rail',
    jobTitle: 'Head of "Safety", and Health',
    grade: 'SCS1',
    profession: 'Policy',
    headcount: 1,
  });
});

test.each(['0', '1.5', 'many'])('refuses a headcount of %s', (headcount) => {
  expect(() => readOrganisation(`${header}\n7,1,Rail,Driver,PB1,Policy,,${headcount}`)).toThrow(`"${headcount}"`);
});

test('makes one person a head, who reports to the first holder of the post above', () => {
  const posts = readOrganisation(`${header}\n1,,Office,Chief,SCS4,Policy,,2\n2,1,Office,Clerk,PB1,Policy,,12`);
  const people = inventPeople(posts, 1, '2026-11-23');
  const [first, second, ...clerks] = people;
  expect(clerks).toHaveLength(12);
  expect(first?.managerId).toBeUndefined();
  expect(second?.managerId).toBeUndefined();
  expect(clerks.every(({ managerId }) => managerId === first?.id)).toBe(true);
});
