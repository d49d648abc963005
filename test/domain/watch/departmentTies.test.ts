import { expect, test } from '@jest/globals';
import type { Colleague } from '#domain/colleague.ts';
import { programmeId } from '#domain/ids.ts';
import { type Pair, pairIdOf, type Partner } from '#domain/pair.ts';
import { departmentTies } from '#domain/watch/departmentTies.ts';
import { aColleague } from '#test/builders/aColleague.ts';

const programme = programmeId('fresh-eyes');
const people: readonly Colleague[] = [
  aColleague({ id: 'fay', department: 'Finance' }),
  aColleague({ id: 'dee', department: 'Digital', manager: 'fay' }),
  aColleague({ id: 'dan', department: 'Digital', manager: 'dee' }),
  aColleague({ id: 'leo', department: 'Legal' }),
  aColleague({ id: 'nia', department: undefined }),
];
const byId = new Map(people.map((one) => [one.id, one]));

const partner = (id: string): Partner => {
  const colleague = people.find((one) => one.id === id) ?? aColleague({ id });
  return { ...colleague, mail: `${id}@contoso.example` };
};
const aPair = (mentorName: string, menteeName: string): Pair => {
  const [mentor, mentee] = [partner(mentorName), partner(menteeName)];
  return { id: pairIdOf(programme, mentor.id, mentee.id), programme, mentor, mentee };
};

test('sets pairs that meet beside the lines of reporting, and says what is new', () => {
  const { before, after, joined, newlyJoined } = departmentTies(
    [aPair('dan', 'fay'), aPair('dee', 'fay'), aPair('dan', 'leo')],
    people,
    byId,
  );
  expect(after).toMatchObject({ rows: ['Digital'], columns: ['Finance', 'Legal'] });
  expect([after.value('Digital', 'Finance'), after.value('Digital', 'Legal')]).toEqual([2, 1]);
  expect([before.value('Digital', 'Finance'), before.value('Digital', 'Legal')]).toEqual([1, 0]);
  expect([joined, newlyJoined]).toEqual([2, 1]);
});

test('of more than forty departments, those with the most pairs stand in the table, and all are counted', () => {
  const inDepartment = (id: string, department: string): Partner => ({ ...partner(id), department });
  const pairs = Array.from({ length: 45 }, (_, number): Pair => {
    const pair = aPair('dan', 'leo');
    return { ...pair, mentor: inDepartment('dan', `D${number}`), mentee: inDepartment('leo', 'Legal') };
  });
  const { after, joined, isWhole } = departmentTies([...pairs, ...pairs.slice(-3)], people, byId);
  expect([after.rows.length, joined, isWhole]).toEqual([40, 45, false]);
  expect(after.rows).toEqual(expect.arrayContaining(['D42', 'D43', 'D44']));
});

test('leaves out whoever has no department in the directory', () => {
  expect(departmentTies([aPair('nia', 'leo')], people, byId)).toMatchObject({ joined: 0, after: { rows: [] } });
});

test('a pair within one department joins nothing', () => {
  expect(departmentTies([aPair('dan', 'dee')], people, byId)).toMatchObject({ joined: 0, newlyJoined: 0 });
});
