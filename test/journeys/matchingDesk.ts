import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { type Cast, userOf } from './cast.ts';
import { expect, type Microsoft365 } from './microsoft365.ts';

/** What a lead can see about one mentor and one mentee. */
interface MatchingDesk {
  /** No pair is found, and the screen says this of both. */
  readonly expectNone: (why: string) => Promise<void>;
  /** These two are found, free in every session. Gives the words of their slot. */
  readonly expectPair: () => Promise<string>;
}

/** Opens the matching page as the lead; each expectation proposes anew, with calendars as they are then. */
export async function openMatchingDesk({ openTeams, tenant }: Microsoft365, cast: Cast): Promise<MatchingDesk> {
  const { app } = await openTeams(leadOf(tenant), { surface: 'admin' });
  await app.getByRole('tab', { name: 'Matching' }).click();
  const mentor = userOf(tenant, cast.mentor).displayName;
  const mentee = userOf(tenant, cast.mentee).displayName;
  const pair = app.getByRole('button', { name: `${mentor} mentors ${mentee}` });
  const propose = async () => {
    const readAgain = app.getByRole('button', { name: 'Read again' });
    await ((await readAgain.isVisible()) ? readAgain : app.getByRole('button', { name: /^Propose/ })).click();
  };
  return {
    expectNone: async (why) => {
      await propose();
      await expect(app.getByText('No pair is possible with these rules.')).toBeVisible();
      await expect(pair).toBeHidden();
      await app.getByText(`${why} (2)`).click();
      await expect(app.getByText(`${mentor}, ${mentee}`)).toBeVisible();
    },
    expectPair: async () => {
      await propose();
      await expect(app.getByText('1 pair found')).toBeVisible();
      await expect(pair).toContainText('6 of 6 sessions free');
      await pair.click();
      return await app.getByRole('region').filter({ hasText: 'Why this pair' }).innerText();
    },
  };
}
