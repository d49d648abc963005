import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { expect, journey } from './microsoft365.ts';
import { lookOnce, openScreen } from './screens.ts';

journey.setTimeout(180_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB', large: { organisations: ['home-office'], people: 0 } });

journey(
  'a reading of 10,000 people that is stopped in the middle goes on from there',
  async ({ context, microsoft365: { tenant } }) => {
    const pages: string[] = [];
    let isSlow = true;
    await context.route('https://graph.microsoft.com/v1.0/users?*', async (route) => {
      const page = route.request().url();
      if (!page.includes('manager')) {
        return await route.fallback();
      }
      if (isSlow && pages.length === 4) {
        // Not answered before somebody stops waiting.
        return;
      }
      pages.push(page);
      return await route.fallback();
    });
    const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
    const { app } = frame;
    await expect(app.getByText(/^3996 of \d+ colleagues/)).toBeVisible();
    await app.getByRole('button', { name: 'Stop' }).press('Enter');
    await expect(app.getByText(/^Stopped after 3996 of \d+ colleagues/)).toBeVisible();
    await lookOnce(frame, 'admin-readingStopped');

    isSlow = false;
    await app.getByRole('button', { name: 'Go on' }).press('Enter');
    await expect(app.getByRole('region', { name: 'Invite people' })).toBeVisible();
    expect(pages.length).toBeGreaterThan(10);
    expect(new Set(pages).size, 'pages that were read twice').toBe(pages.length);
  },
);
