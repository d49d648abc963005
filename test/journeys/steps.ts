import { expect, type Microsoft365, type OpenFrame } from './microsoft365.ts';

export interface NamedPair {
  readonly mentor: string;
  readonly mentee: string;
}

/** What a lead does between "everybody has joined" and "everybody has been asked". Gives the first pair. */
export async function proposeAndPublish({ openTeams }: Microsoft365, lead: string): Promise<NamedPair> {
  const { app } = await openTeams(lead, { surface: 'admin' });
  await app.getByRole('tab', { name: 'Matching' }).click();
  await app.getByRole('button', { name: 'Propose pairs' }).click();
  await expect(app.getByText(/pairs? found/)).toBeVisible({ timeout: 240_000 });
  await expect(app.getByText('Proven:', { exact: false })).toBeVisible();
  await app
    .getByRole('button', { name: / mentors / })
    .first()
    .click();
  await expect(app.getByText('Why this pair')).toBeVisible();
  await app.getByRole('button', { name: /^Publish/ }).click();
  await expect(app.getByText('Published.', { exact: false })).toBeVisible({ timeout: 240_000 });
  await app.getByRole('tab', { name: 'Pairs' }).click();
  const [mentor = '', mentee = ''] = await app.getByRole('row').nth(1).getByRole('cell').allTextContents();
  return { mentor, mentee };
}

/** Presses a button of a page inside its host. */
export const say = ({ app }: OpenFrame, button: string): Promise<void> =>
  app.getByRole('button', { name: button, exact: true }).click();

export async function signWith(frame: OpenFrame, hope: string): Promise<void> {
  await frame.app.getByRole('textbox', { name: 'What I hope for' }).fill(hope);
  await say(frame, 'Sign');
  await expect(frame.app.getByText(/You signed|Find your time|Your (mentor|mentee) books/)).toBeVisible();
}

export async function bookFirstSlot({ app }: OpenFrame): Promise<void> {
  await app
    .getByRole('button', { name: /^Book / })
    .first()
    .click({ timeout: 60_000 });
  await expect(app.getByText('Next session')).toBeVisible({ timeout: 60_000 });
}

export async function addGoal(frame: OpenFrame, goal: string): Promise<void> {
  await frame.app.getByRole('textbox', { name: 'A goal of mine' }).fill(goal);
  await say(frame, 'Add goal');
  await expect(frame.app.getByText(goal)).toBeVisible();
}

export async function writeNote({ app }: OpenFrame, text: string): Promise<void> {
  await app.getByRole('textbox', { name: 'What we want to keep from this session' }).fill(text);
  await expect(app.getByText('Saved', { exact: true })).toBeVisible();
}

export async function closeTheSession(frame: OpenFrame, taught: string, learned: string): Promise<void> {
  await frame.app.getByRole('textbox', { name: 'What did I teach?' }).fill(taught);
  await frame.app.getByRole('textbox', { name: 'What did I learn?' }).fill(learned);
  await say(frame, 'Keep it');
  await expect(frame.app.getByText('Kept.', { exact: false })).toBeVisible();
}

/** Answers the few questions of enrolment with one topic in one's own words. */
export async function join(frame: OpenFrame, topic: string): Promise<void> {
  const search = frame.app.getByRole('textbox', { name: 'What could you teach?' });
  await search.fill(topic);
  await search.press('Enter');
  await say(frame, 'Join');
}
