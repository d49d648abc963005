import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OutsideProblem } from '#ports/problem.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aResource } from '#test/builders/aResource.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { fakeResources } from '#test/fakes/fakeResources.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { openLearning } from './openLearning.tsx';

const card = async () => within(await screen.findByRole('region', { name: 'Links for the page “Learn”' }));
const field = async (name: string | RegExp) => await (await card()).findByRole('textbox', { name });
const press = async (name: string) => await userEvent.click(await (await card()).findByRole('button', { name }));

async function fill(title: string, address: string): Promise<void> {
  await userEvent.type(await field(/^What is it called/), title);
  await userEvent.clear(await field(/^Address/));
  await userEvent.type(await field(/^Address/), address);
}

test('a link with a topic and a language is there for everybody, and the form is empty for the next', async () => {
  const { lead, programme } = await cohortTenant();
  await openLearning({ lead, programme });
  await fill('Prompts', 'intranet.contoso.example/prompts');
  await userEvent.type((await card()).getByRole('combobox', { name: 'Topic' }), 'AI to');
  await userEvent.click(screen.getByRole('option', { name: 'AI tools' }));
  await userEvent.selectOptions((await card()).getByRole('combobox', { name: 'Language of the page' }), 'German');
  await press('Add link');
  expect(await (await card()).findByText('Added: Prompts')).toBeVisible();
  expect(await lead.resources.all()).toEqual([
    {
      id: expect.any(String),
      title: 'Prompts',
      address: 'https://intranet.contoso.example/prompts',
      topic: 'aiTools',
      language: 'de',
    },
  ]);
  expect((await card()).getByRole('listitem')).toHaveTextContent('PromptsAI tools · German · intranet.contoso.example');
  expect(await field(/^What is it called/)).toHaveValue('');
  expect(await field(/^Address/)).toHaveValue('');
});

test('a topic in own words is kept as it was typed', async () => {
  const { lead, programme } = await cohortTenant();
  await openLearning({ lead, programme });
  await fill('Birds', 'https://contoso.example/birds');
  await userEvent.type((await card()).getByRole('combobox', { name: 'Topic' }), 'Birds of prey');
  await press('Add link');
  await (await card()).findByText('Added: Birds');
  expect(await lead.resources.all()).toMatchObject([{ topic: 'Birds of prey', language: 'en' }]);
});

test.each([
  ['http://contoso.example', /begins with http:/],
  ['our page', /not the address of a page/],
  ['javascript:alert(1)', /not the address of a page/],
  ['https://contoso.example@stranger.example', /a name before the @/],
])('the address %s is refused in plain words, and what was typed stays', async (address, words) => {
  const { lead, programme } = await cohortTenant();
  await openLearning({ lead, programme });
  await fill('Prompts', address);
  expect((await card()).queryByText(words)).toBeNull();
  await press('Add link');
  expect((await card()).getByText(words)).toBeVisible();
  expect(await field(/^What is it called/)).toHaveValue('Prompts');
  expect(await field(/^Address/)).toHaveValue(address);
  expect(await lead.resources.all()).toEqual([]);
});

test('nothing typed is asked for, and a known address is named', async () => {
  const { lead, programme } = await cohortTenant();
  await lead.resources.add(aResource({ title: 'Our prompts' }));
  await openLearning({ lead, programme });
  await press('Add link');
  expect((await card()).getByText(/Please give it a name/)).toBeVisible();
  expect((await card()).getByText('Please paste the address of the page.')).toBeVisible();
  await fill('The same', aResource().address);
  expect((await card()).getByText('This address is there already: Our prompts.')).toBeVisible();
});

test('without a network nothing is lost, and the next try adds it once', async () => {
  const { lead, programme } = await cohortTenant();
  await openLearning({ lead, programme }, { resources: offlineOnce(lead.resources, 'add') });
  await fill('Prompts', 'https://contoso.example/prompts');
  await press('Add link');
  expect(await (await card()).findByText(/You seem to be offline/)).toBeVisible();
  expect(await field(/^What is it called/)).toHaveValue('Prompts');
  await press('Try again');
  await (await card()).findByText('Added: Prompts');
  expect(await lead.resources.all()).toHaveLength(1);
});

test('a link that was removed comes back as it was', async () => {
  const { lead, programme } = await cohortTenant();
  await lead.resources.add(aResource());
  await openLearning({ lead, programme });
  await userEvent.type(await field(/^What is it called/), 'Half typed');
  await press('Remove Prompts that work here');
  expect(await (await card()).findByText('Removed: Prompts that work here')).toBeVisible();
  expect(await lead.resources.all()).toEqual([]);
  await press('Undo');
  await (await card()).findByText('Added: Prompts that work here');
  expect(await lead.resources.all()).toEqual([aResource()]);
  expect(await field(/^What is it called/)).toHaveValue('Half typed');
});

test('a row that somebody spoilt is named to the leads', async () => {
  const { lead, programme } = await cohortTenant();
  const resources = fakeResources(aResource());
  await openLearning(
    { lead, programme },
    {
      resources: {
        ...resources,
        async all(onUnreadable) {
          onUnreadable?.(new OutsideProblem('broken', 'Cannot read link "spoilt": address'));
          return await resources.all();
        },
      },
    },
  );
  expect(await (await card()).findByText('Cannot read link "spoilt": address')).toBeVisible();
  expect((await card()).getByRole('link', { name: 'Prompts that work here' })).toBeVisible();
});

test('each field says that everybody on the site reads it', async () => {
  await openLearning(await cohortTenant());
  await (await card()).findByText(/^Everybody on the site/);
  for (const input of [
    ...(await card()).getAllByRole('textbox'),
    (await card()).getByRole('combobox', { name: 'Topic' }),
  ]) {
    expect(input).toHaveAccessibleDescription(/Who can read this\? Everybody on the site/);
  }
});

test('the part about learning has no fault that a program can find', async () => {
  const { lead, programme } = await cohortTenant();
  await lead.resources.add(aResource());
  await openLearning({ lead, programme });
  await press('Remove Prompts that work here');
  await (await card()).findByRole('button', { name: 'Undo' });
  expect(await accessibilityFaults()).toEqual([]);
});
