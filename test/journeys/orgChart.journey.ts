import type { Frame } from '@playwright/test';
import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { expect, journey, type OpenFrame } from './microsoft365.ts';
import { look, lookOnce, openScreen } from './screens.ts';
import { draftPairs } from './stages.ts';

journey.setTimeout(180_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

/** Opens the picture, with the pairs of the draft across it. */
async function openPicture({ app }: OpenFrame): Promise<void> {
  await app.getByRole('tab', { name: 'Organisation' }).press('Enter');
  await expect(app.getByRole('tree')).toBeVisible();
  await app.getByRole('switch', { name: /draft/ }).press('Space');
}

const scrolledDown = (app: Frame): Promise<number> => app.getByRole('tree').evaluate(({ scrollTop }) => scrollTop);

journey(
  'the picture of the organisation is made larger by wheel, drawn along by mouse, and turned round for who reads from the right',
  async ({ context, microsoft365: { tenant } }) => {
    await draftPairs(tenant);
    const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
    const { app, host } = frame;
    await openPicture(frame);
    expect(await app.getByRole('treeitem', { level: 2 }).count()).toBeGreaterThan(3);
    await look(frame, 'admin-picture', [280, 375]);

    const tree = app.getByRole('tree');
    const size = app.getByRole('button', { name: /^Size/ });
    await tree.hover();
    await host.keyboard.down('Control');
    await host.mouse.wheel(0, -150);
    await host.keyboard.up('Control');
    await expect(size).toHaveText('165%');
    await lookOnce(frame, 'admin-picture-large');

    const before = await scrolledDown(app);
    const { x, y, width, height } = (await tree.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await host.mouse.move(x + width / 2, y + height / 2);
    await host.mouse.down();
    await host.mouse.move(x + width / 2, y + height / 2 - 90, { steps: 6 });
    await host.mouse.up();
    await expect.poll(() => scrolledDown(app)).toBe(before + 90);
    await host.close();

    const turned = await openScreen(context, leadOf(tenant), { surface: 'admin', locale: 'ar' });
    await openPicture(turned);
    await turned.app.getByRole('tree').press('ArrowDown');
    await turned.app.getByRole('tree').press('ArrowLeft');
    await turned.app.getByRole('tree').press('ArrowLeft');
    await expect(turned.app.getByRole('treeitem', { selected: true })).toBeInViewport();
    await lookOnce(turned, 'admin-picture-ar');
  },
);
