// First: pages that are imported afterwards speak the pseudo-language.
import '#test/surfaces/speakPseudo.ts';
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { personId } from '#domain/ids.ts';
import { moduleIds } from '#domain/training/modules.ts';
import { nameContact } from '#useCases/programme/nameContact.ts';
import { aResource } from '#test/builders/aResource.ts';
import { fakeResources } from '#test/fakes/fakeResources.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { untranslatedIn } from '#test/surfaces/pseudoLanguage.ts';
import { openLearn } from './openLearn.tsx';

const data = ['Noor Aziz', 'Prompts that work here', 'intranet.contoso.example', 'AI tools', 'SharePoint'];

async function openEverything(module?: string) {
  const { ada: mentor, lead, programme } = await aPairOnItsWay('enrolled');
  const noor = { person: personId('noor'), name: 'Noor Aziz', mail: 'noor@contoso.example' };
  await nameContact(lead, programme.id, noor);
  await openLearn({ ...mentor, resources: fakeResources(aResource()) }, module);
}

test('the page for learning', async () => {
  await openEverything();
  await screen.findByRole('link', { name: 'Prompts that work here' });
  expect(untranslatedIn(document.body, data)).toEqual([]);
});

test.each(moduleIds)('the module %s, part by part', async (module) => {
  await openEverything(module);
  for (let part = 1; part <= 6; part += 1) {
    await userEvent.click(await screen.findByRole('button', { name: new RegExp(`Part ${part}: `) }));
    for (const group of screen.queryAllByRole('radiogroup')) {
      await userEvent.click(within(group).getAllByRole('radio')[1] ?? group);
    }
    expect(untranslatedIn(document.body, data)).toEqual([]);
  }
});
