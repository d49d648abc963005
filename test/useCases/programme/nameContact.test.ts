import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import type { Programmes } from '#ports/programmes.ts';
import { nameContact } from '#useCases/programme/nameContact.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { fakeProgrammes } from '#test/fakes/fakeProgrammes.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';

const programme = aProgramme();
const contact = { person: personId('noor'), name: 'Noor Aziz', mail: 'noor@contoso.example' };

const standing = async (programmes: Programmes) => (await programmes.all())[0]?.value;

test('everybody who reads the programme finds whom to turn to, until nobody is named', async () => {
  const programmes = fakeProgrammes(programme);
  expect(await nameContact({ programmes }, programme.id, contact)).toEqual({ ...programme, contact });
  expect(await standing(programmes)).toEqual({ ...programme, contact });
  await nameContact({ programmes }, programme.id, undefined);
  expect(await standing(programmes)).toEqual(programme);
});

test('what another lead changed meanwhile stays', async () => {
  const programmes = fakeProgrammes(programme);
  let isFirst = true;
  const overtaken: Programmes = {
    ...programmes,
    async all() {
      const read = await programmes.all();
      if (isFirst) {
        isFirst = false;
        await programmes.save({ ...programme, purpose: 'Another purpose' }, read[0]?.version);
      }
      return read;
    },
  };
  await nameContact({ programmes: overtaken }, programme.id, contact);
  expect(await standing(programmes)).toEqual({ ...programme, purpose: 'Another purpose', contact });
});

test('a lost connection is said, and changes nothing', async () => {
  const programmes = fakeProgrammes(programme);
  const naming = nameContact({ programmes: offlineOnce(programmes, 'save') }, programme.id, contact);
  await expect(naming).rejects.toMatchObject({ kind: 'offline' });
  expect(await standing(programmes)).toEqual(programme);
});
