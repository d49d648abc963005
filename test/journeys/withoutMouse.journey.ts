import { expect, journey, type OpenFrame } from './microsoft365.ts';
import { openScreen, tabTo } from './screens.ts';
import { acceptBoth, draftPairs, holdFirstSession, publishSome, sign } from './stages.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const typeInto = async (frame: OpenFrame, field: string, words: string) => {
  await tabTo(frame, 'textbox', field);
  await frame.host.keyboard.type(words);
};

const press = async (frame: OpenFrame, button: string | RegExp) => {
  await tabTo(frame, 'button', button);
  await frame.host.keyboard.press('Enter');
};

/** The page has the keyboard, as after a click into it. */
const openTab = async (...asked: Parameters<typeof openScreen>) => {
  const frame = await openScreen(...asked);
  await expect(frame.app.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await frame.app.evaluate(() => window.focus());
  return frame;
};

/** The page that a link into the tab names. */
function pageOf(link: string): string | undefined {
  const context = new URL(link).searchParams.get('context');
  return context === null ? undefined : (JSON.parse(context) as { readonly subEntityId: string }).subEntityId;
}

journey(
  'with nothing but Tab, Enter and letters: sign, book, prepare, look back, set a goal, change something, thank, and learn',
  async ({ context, microsoft365: { tenant } }) => {
    const [pair] = await publishSome(tenant, await draftPairs(tenant), 1);
    if (!pair) {
      throw new Error('Cannot walk: the draft has no pair');
    }
    await acceptBoth(tenant, pair);
    await sign(tenant, pair.mentee, 'I want to write my own prompts.');

    const mentor = await openTab(context, pair.mentor, { surface: 'tab' });
    await journey.step('the mentor signs, and books in the same step', async () => {
      await typeInto(mentor, 'What I hope for', 'I want to learn how decisions are made.');
      await press(mentor, 'Sign');
      await expect(mentor.app.getByRole('button', { name: /^Book / }).first()).toBeVisible();
      await press(mentor, /^Book /);
      await expect(mentor.app.getByRole('heading', { name: 'Next session' })).toBeVisible();
    });
    await journey.step('the mentor prepares the session, writes a note, and looks back', async () => {
      await press(mentor, 'Open the session page');
      await expect(mentor.app.getByRole('heading', { name: 'Shared notes' })).toBeVisible();
      await typeInto(mentor, 'What we want to keep from this session', 'Bring one real e-mail.');
      await expect(mentor.app.getByText('Saved', { exact: true }).first()).toBeVisible();
      await typeInto(mentor, 'What did I teach?', 'How to begin');
      await press(mentor, 'Keep it');
      await expect(mentor.app.getByText('Kept. Thank you for teaching and learning.')).toBeVisible();
      await mentor.host.close();
    });
    await holdFirstSession(tenant, pair);
    await context.clock.setFixedTime(tenant.now());

    const mentee = await openTab(context, pair.mentee, { surface: 'tab' });
    await journey.step('the mentee sets a goal', async () => {
      await typeInto(mentee, 'A goal of mine', 'Three prompts of my own');
      await press(mentee, 'Add goal');
      await expect(mentee.app.getByText('Three prompts of my own')).toBeVisible();
    });
    await journey.step('the mentee makes a change of what they learned, and would let leads read it', async () => {
      await press(mentee, /^Make it a change/);
      await expect(mentee.app.getByRole('textbox', { name: 'I will …' })).toBeFocused();
      await mentee.host.keyboard.type('ask the youngest in the room first');
      await press(mentee, 'Keep it');
      await tabTo(mentee, 'checkbox', 'I agree that programme leads may read this');
      await mentee.host.keyboard.press('Space');
      await expect(mentee.app.getByText(/^You agreed\. Leads can read it once/)).toBeVisible();
    });
    await journey.step('the mentee thanks; the mentor is told in Teams, where a link leads to it', async () => {
      await press(mentee, 'Write thanks');
      await expect(mentee.app.getByRole('textbox', { name: /^Your thanks to / })).toBeFocused();
      await mentee.host.keyboard.type('You made me laugh at my own e-mails.');
      await press(mentee, 'Give thanks');
      await expect(mentee.app.getByText('You made me laugh at my own e-mails.').first()).toBeVisible();
      const { notifications } = tenant.state.teams;
      const told = () => notifications.map(({ activityType, toId }) => [activityType, toId]);
      await expect.poll(told).toEqual([['thanksReceived', pair.mentor]]);
      const page = pageOf(notifications.at(-1)?.webUrl ?? '');
      const linked = await openTab(context, pair.mentor, { surface: 'tab', ...(page !== undefined && { page }) });
      await expect(linked.app.getByText('You made me laugh at my own e-mails.').first()).toBeVisible();
      await linked.host.close();
    });
    await journey.step('the mentee learns', async () => {
      await press(mentee, 'Learn');
      await expect(mentee.app.getByRole('heading', { level: 1, name: 'Learn' })).toBeVisible();
    });
  },
);
