import { expect, test } from '@jest/globals';
import type { FolderPrivacy } from '#ports/folders.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { auditPeople, foldersInOneCheck } from '#useCases/programme/auditPeople.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';

const fine: FolderPrivacy = { confirmed: true, readers: [] };

/** So many people, and what SharePoint says of the folder of each. */
async function manyPeople(count: number, said: (person: string) => FolderPrivacy | OutsideProblem = () => fine) {
  const { lead } = await cohortTenant();
  const asked: string[] = [];
  const people: Services['people'] = {
    ...lead.people,
    names: async () => Array.from({ length: count }, (_, index) => `person-${String(index).padStart(3, '0')}`),
    privacyOf: async (person) => {
      asked.push(person);
      const privacy = said(person);
      if (privacy instanceof OutsideProblem) {
        throw privacy;
      }
      return privacy;
    },
  };
  return { services: { people }, asked };
}

test('looks into a hundred folders at a time, says how many it did not, and goes on from there', async () => {
  const { services, asked } = await manyPeople(230);
  const rounds = [0, 1, 2].map(() => ({ next: 0, differences: [] as readonly unknown[] }));
  let from = 0;
  for (const round of rounds) {
    Object.assign(round, await auditPeople(services, from));
    from = round.next;
  }
  expect(rounds.map(({ next }) => next)).toEqual([foldersInOneCheck, 2 * foldersInOneCheck, 0]);
  expect(rounds.map(({ differences }) => differences)).toEqual(
    [130, 130, 200].map((count) => [{ kind: 'peopleUnread', count }]),
  );
  expect(new Set(asked).size).toBe(230);
  expect(asked).toHaveLength(230);
});

test('what SharePoint does not show or refuses to show is told as not looked at; a folder that is gone is not', async () => {
  const { services } = await manyPeople(4, (person) => {
    switch (person) {
      case 'person-000':
        return { confirmed: false, readers: [], unexpected: [], isWhole: false };
      case 'person-001':
        return new OutsideProblem('denied', 'No');
      case 'person-002':
        return new OutsideProblem('missing', 'Gone');
      default:
        return fine;
    }
  });
  expect((await auditPeople(services, 0)).differences).toEqual([{ kind: 'peopleUnread', count: 2 }]);
});

test('a connection that is cut is a problem of the check, not of a folder', async () => {
  const { services } = await manyPeople(1, () => new OutsideProblem('offline', 'No network'));
  await expect(auditPeople(services, 0)).rejects.toMatchObject({ kind: 'offline' });
});
