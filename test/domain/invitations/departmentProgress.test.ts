import { expect, test } from '@jest/globals';
import { departmentProgress } from '#domain/invitations/departmentProgress.ts';
import { personId } from '#domain/ids.ts';
import { enrolmentStates } from '#domain/participant.ts';
import { aColleague } from '#test/builders/aColleague.ts';

const of = (department: string | undefined, ...ids: readonly string[]) =>
  ids.map((id) => aColleague({ id, department }));

test('counts who was asked and who joined in each department, and names who was not asked yet', () => {
  const colleagues = [...of('Legal', 'a'), ...of('Digital', 'b', 'c', 'd', 'e', 'f'), ...of(undefined, 'g')];
  const enrolments = enrolmentStates.map((state, index) => ({ person: personId('bcde'.charAt(index)), state }));
  expect(departmentProgress(colleagues, enrolments)).toMatchObject([
    { department: 'Digital', people: 5, asked: 4, joined: 2, open: [{ id: 'f' }] },
    { department: 'Legal', people: 1, asked: 0, joined: 0, open: [{ id: 'a' }] },
  ]);
});
