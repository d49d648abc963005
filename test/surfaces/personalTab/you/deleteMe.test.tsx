import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { publishPairs } from '#test/fakes/publishPairs.ts';
import { ada, aPairOnItsWay, omar, slot } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { writeWords } from '#test/useCases/myData/writeWords.ts';

const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));
const tick = async (name: RegExp) => await userEvent.click(await screen.findByRole('checkbox', { name }));
const yes = /It shall be deleted/;

/** The page "You", after a look at what would go. */
async function looked(services: Services): Promise<void> {
  openScreen(<PersonalTab />, services, { page: 'you' });
  await press('Show me what would go');
  await screen.findByRole('region', { name: 'What goes' });
}
const linesOf = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

async function wordsOfBoth() {
  const story = await aPairOnItsWay('booked');
  await writeWords(story.ada, 'Ada');
  await writeWords(story.omar, 'Omar');
  return story;
}

test('says in sentences what goes, what stays and who can read it; nothing is deleted by looking', async () => {
  const story = await wordsOfBoth();
  await looked(story.omar);
  expect(linesOf('What goes')).toEqual([
    expect.stringMatching(/^Your folder with 5 entries about taking part/),
    'The folder that only you can open, with 1 entry.',
    'With Ada Osei: 6 sessions ahead. They end in both calendars, and Ada Osei is told.',
    expect.stringMatching(/^With Ada Osei: 4 things that are yours alone/),
  ]);
  expect(linesOf('What stays, and who can read it')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^With Ada Osei: 1 note of you both, .* Ada Osei and you can read it\.$/),
      expect.stringMatching(/^In the folders of Ada Osei: .* for Ada Osei and the leads; .* for nobody else\.$/),
      expect.stringMatching(/^The recycle bin .* 93 days/),
    ]),
  );
  expect(screen.queryByRole('region', { name: 'What we could not see' })).toBeNull();
  expect(await story.omar.people.names()).toEqual([omar]);
});

test('one slip deletes nothing: a tick comes before the press, and is asked for', async () => {
  const { omar: services } = await wordsOfBoth();
  await looked(services);
  await press('Delete it now');
  expect(await screen.findByText('Please tick this first.')).toBeVisible();
  expect(await services.people.names()).toEqual([omar]);
});

test('after it a kind page says what is still elsewhere, and the first page no longer knows the person', async () => {
  const { omar: services } = await wordsOfBoth();
  await looked(services);
  await tick(yes);
  await press('Delete it now');
  expect(await screen.findByRole('heading', { level: 1, name: 'It is deleted' })).toHaveFocus();
  expect(linesOf('What stays, and who can read it')).toHaveLength(7);
  expect(screen.queryByRole('region', { name: 'What could not be deleted' })).toBeNull();
  expect(screen.queryByRole('navigation')).toBeNull();
  await expect(services.people.read(omar)).rejects.toMatchObject({ kind: 'missing' });
  await press('To the first page');
  expect(await screen.findByText(/You have not been invited yet/)).toBeVisible();
});

test('the folder of both goes only when that is ticked, and the list says so at once', async () => {
  const { ada: services, omar: partner } = await wordsOfBoth();
  await looked(services);
  const both = /^Delete the whole folder with Omar Haddad/;
  expect(screen.getByRole('checkbox', { name: both })).toHaveAccessibleDescription(/would lose the notes of you both/);
  await tick(both);
  expect(linesOf('What goes')).toContain('The folder with Omar Haddad, with everything in it, for Omar Haddad too.');
  expect(linesOf('What stays, and who can read it').join()).not.toContain('note of you both');
  await tick(both);
  expect(linesOf('What goes').join()).not.toContain('for Omar Haddad too');
  await tick(both);
  await tick(yes);
  await press('Delete it now');
  await screen.findByRole('heading', { name: 'It is deleted' });
  expect(await partner.pairs.names()).toEqual([]);
});

test('whoever is left alone is not asked: the folder goes', async () => {
  const story = await wordsOfBoth();
  await looked(story.omar);
  await tick(yes);
  await press('Delete it now');
  await screen.findByRole('heading', { name: 'It is deleted' });
  screen.getByRole('main').remove();
  await looked(story.ada);
  expect(linesOf('What goes')).toContainEqual(expect.stringMatching(/^The folder with Omar Haddad.*has left already/));
  expect(screen.queryByRole('checkbox', { name: /whole folder/ })).toBeNull();
});

test('a copy is one press away', async () => {
  const { ada: services } = await aPairOnItsWay('enrolled');
  await looked(services);
  await press('Take a copy');
  expect(screen.getByRole('button', { name: 'Gather my data' })).toHaveFocus();
});

test('what could not be seen is named, and not called nothing', async () => {
  const { ada: services } = await wordsOfBoth();
  const refuse = async () => await Promise.reject(new OutsideProblem('missing', 'No'));
  await looked({
    ...services,
    calendars: { ...services.calendars, sessions: refuse },
    drafts: { ...services.drafts, everyOf: async () => await Promise.resolve(undefined) },
    recognitions: { ...services.recognitions, all: refuse },
  });
  expect(linesOf('What we could not see')).toEqual([
    'Your sessions with Omar Haddad: your calendar does not let us look.',
    'The wall of thanks.',
    'Texts that only this device has: the browser does not let us look.',
  ]);
});

test('whoever was never invited is told that there is nothing, and finds nothing to press', async () => {
  const { ada: services } = await aPairOnItsWay('nobody');
  await looked(services);
  expect(screen.getByText('There is nothing of yours here that we can see.')).toBeVisible();
  expect(linesOf('What we could not see')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Delete it now' })).toBeNull();
});

test('broken off by a lost connection, it goes on with the next try', async () => {
  const { omar: services } = await wordsOfBoth();
  await looked({ ...services, privateNotes: offlineOnce(services.privateNotes, 'remove') });
  await tick(yes);
  await press('Delete it now');
  expect(await screen.findByText(/What is done stays done/)).toBeVisible();
  await press('Try again');
  expect(await screen.findByRole('heading', { name: 'It is deleted' })).toBeVisible();
});

test('what is refused is told afterwards, with what to do about it', async () => {
  const { omar: services } = await wordsOfBoth();
  const refuse = async () => await Promise.reject(new OutsideProblem('denied', 'A label keeps it'));
  const { calendars, privateNotes } = services;
  const refusing = {
    ...services,
    calendars: { ...calendars, endSeries: refuse },
    privateNotes: { ...privateNotes, remove: refuse },
  };
  await looked(refusing);
  await tick(yes);
  await press('Delete it now');
  await screen.findByRole('heading', { name: 'It is deleted' });
  expect(linesOf('What could not be deleted')).toEqual([
    'Your sessions with Ada Osei: please cancel or decline them in your calendar yourself.',
    expect.stringMatching(/^What you keep to yourself: .* ask a site administrator\.$/),
  ]);
});

test('a pair that came meanwhile is shown before anything is deleted', async () => {
  const { lead, ada: services, programme } = await aPairOnItsWay('enrolled');
  await looked(services);
  const everybody = await lead.directory.everyone();
  const suggested = { mentor: ada, mentee: omar, suitability: 1, reasons: [], slot, freeSessions: 6 };
  await publishPairs(
    lead,
    { programme: programme.id, pairs: [suggested] },
    new Map(everybody.map((each) => [each.id, each])),
  );
  await tick(yes);
  await press('Delete it now');
  expect(await screen.findByText(/There is a pair now that was not there before/)).toBeVisible();
  expect(screen.getByRole('checkbox', { name: /^Delete the whole folder with Omar Haddad/ })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: yes })).not.toBeChecked();
  expect(await services.people.read(ada)).toMatchObject([
    { value: { enrolment: { state: 'enrolled' } } },
    { value: { kind: 'proposal' } },
  ]);
});

test('no mouse is needed', async () => {
  const { omar: services } = await wordsOfBoth();
  await looked(services);
  const user = userEvent.setup();
  const reach = async (role: 'checkbox' | 'button', name: string | RegExp) => {
    const wanted = screen.getByRole(role, { name });
    for (let presses = 0; presses < 40 && document.activeElement !== wanted; presses += 1) {
      await user.tab();
    }
    expect(wanted).toHaveFocus();
  };
  await reach('checkbox', yes);
  await user.keyboard(' ');
  await reach('button', 'Delete it now');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'It is deleted' })).toBeVisible();
});
