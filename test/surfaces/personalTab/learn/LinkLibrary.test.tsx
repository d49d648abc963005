import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { personId } from '#domain/ids.ts';
import { nameContact } from '#useCases/programme/nameContact.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aResource } from '#test/builders/aResource.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { fakeResources } from '#test/fakes/fakeResources.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openLearn } from './openLearn.tsx';

const title = 'From your organisation';
const library = async () => within(await screen.findByRole('region', { name: title }));

const prompts = aResource({ id: 'prompts', title: 'Prompts that work here', topic: 'aiTools' });
const film = aResource({ id: 'film', title: 'A film about us', topic: undefined, language: 'de' });
const knitting = aResource({ id: 'knitting', title: 'Knitting at lunch', topic: 'Knitting' });

async function openWith(...links: readonly ReturnType<typeof aResource>[]) {
  const { ada: mentor } = await aPairOnItsWay('enrolled');
  return await openLearn({ ...mentor, resources: fakeResources(...links) });
}

test('links about one’s own topics are there at once, others on request', async () => {
  await openWith(knitting, film, prompts);
  const shelf = await library();
  await shelf.findByRole('link', { name: 'Prompts that work here' });
  expect(shelf.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'AI tools',
    'For everybody',
  ]);
  await userEvent.click(shelf.getByRole('button', { name: 'Show other topics' }));
  expect(shelf.getByRole('link', { name: 'Knitting at lunch' })).toBeVisible();
});

test('a link says where it leads and in which foreign language, and the host opens it', async () => {
  const { openedLinks } = await openWith(film);
  const shelf = await library();
  const link = await shelf.findByRole('link', { name: 'A film about us' });
  expect(shelf.getByRole('listitem')).toHaveTextContent('A film about us intranet.contoso.example · in German');
  await userEvent.click(link);
  expect(openedLinks).toEqual([film.address]);
});

test('typing finds links of every topic, and says when there is none', async () => {
  await openWith(knitting, film, prompts);
  const shelf = await library();
  await userEvent.type(await shelf.findByRole('searchbox', { name: 'Find a link' }), 'knit');
  expect(shelf.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Knitting at lunch']);
  await userEvent.type(shelf.getByRole('searchbox'), 'wear');
  expect(shelf.getByText('No link is called “knitwear”.')).toBeVisible();
});

test('an empty library says what it is for', async () => {
  await openWith();
  expect(await (await library()).findByText(/^There is nothing here yet/)).toBeVisible();
});

test('links that cannot be read are said, and read on the next try', async () => {
  const { ada: mentor } = await aPairOnItsWay('enrolled');
  await openLearn({ ...mentor, resources: offlineOnce(fakeResources(prompts), 'all') });
  const shelf = await library();
  await userEvent.click(await shelf.findByRole('button', { name: 'Try again' }));
  expect(await shelf.findByRole('link', { name: 'Prompts that work here' })).toBeVisible();
});

test('whatever a link is called, it is shown as text and leads where its address says', async () => {
  const texts = hostileStrings(40).filter((text) => text.length < 1000 && text.trim() !== '');
  await openWith(...texts.map((text, number) => aResource({ id: `${number}`, title: text, topic: undefined })));
  const shelf = await library();
  const links = await shelf.findAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(links.map(() => prompts.address));
  expect(new Set(links.map(({ textContent }) => textContent))).toEqual(new Set(texts));
  expect(document.querySelector('[data-hostile], script, iframe')).toBeNull();
});

const noor = { person: personId('noor'), name: 'Noor Aziz', mail: 'noor+help@contoso.example' };

test('somebody to turn to is one press away, on the page and where boundaries are read about', async () => {
  const { ada: mentor, lead, programme } = await aPairOnItsWay('enrolled');
  await nameContact(lead, programme.id, noor);
  const { openedLinks } = await openLearn(mentor);
  await userEvent.click(await screen.findByRole('button', { name: 'Write to Noor Aziz in Teams' }));
  await userEvent.click(screen.getByRole('button', { name: 'Boundaries' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Part 4: When it goes too far' }));
  await userEvent.click(screen.getByRole('button', { name: 'Write to Noor Aziz in Teams' }));
  const chat = 'https://teams.microsoft.com/l/chat/0/0?users=noor%2Bhelp%40contoso.example';
  expect(openedLinks).toEqual([chat, chat]);
});

test('until somebody is named, the page says whom to ask instead', async () => {
  await openWith(prompts);
  const card = within(await screen.findByRole('region', { name: 'Somebody to turn to' }));
  expect(card.getByText(/have not named anybody yet/)).toBeVisible();
});

test('a filled library has no fault that a program can find', async () => {
  await openWith(knitting, film, prompts);
  await (await library()).findByRole('link', { name: 'Prompts that work here' });
  expect(await accessibilityFaults()).toEqual([]);
});
