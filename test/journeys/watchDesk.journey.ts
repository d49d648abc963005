import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { lookAfterSessions } from '#useCases/sessions/lookAfterSessions.ts';
import { cancelSession, putOff } from './calendarOfPair.ts';
import { expect, journey } from './microsoft365.ts';
import { readAllRaw } from './rawGraph.ts';
import { look, openScreen, tabTo } from './screens.ts';
import { acceptBoth, book, draftPairs, publishSome, signBoth, viewOf, type PublishedPair } from './stages.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const day = 86_400_000;

journey('the overview says what the calendars say, and the report names nobody', async ({ context, microsoft365 }) => {
  const { tenant } = microsoft365;
  const pairs = await publishSome(tenant, await draftPairs(tenant), 2);
  for (const pair of pairs) {
    await acceptBoth(tenant, pair);
    await signBoth(tenant, pair);
    await book(tenant, pair);
  }
  await cancelSession(tenant, pairs[0]?.mentor ?? '', 1);
  await putOff(tenant, pairs[1]?.mentor ?? '', 1);
  tenant.moveClock(80 * day);
  for (const pair of pairs) {
    await visit(tenant, pair);
  }
  const desk = await openScreen(context, leadOf(tenant), { surface: 'admin' });
  const sessions = desk.app.getByRole('region', { name: 'Sessions', exact: true });
  await journey.step('the figures are those of the calendars', async () => {
    await expect(sessions.getByText('Counted for 2 pairs.')).toBeVisible({ timeout: 60_000 });
    const shown = await sessions.locator('dl > div').allInnerTexts();
    const { planned, held, moved, lost } = await countedFrom(tenant, pairs);
    expect(held).toBeGreaterThan(0);
    expect([moved, lost]).toEqual([1, 1]);
    expect(shown.map((text) => Number(/\d+/.exec(text)?.[0]))).toEqual([planned, held, moved, lost]);
  });
  await journey.step('the weeks are a picture, and open as a table by keyboard', async () => {
    await expect(sessions.getByRole('img', { name: /^Sessions by the week/ })).toBeVisible();
    await sessions.getByText('The same as a table').focus();
    await desk.host.keyboard.press('Enter');
    await expect(sessions.getByRole('table', { name: 'Week by week' })).toBeVisible();
  });
  await look(desk, 'admin-watch', [280, 375]);
  await journey.step('the report is saved by keyboard', async () => {
    const report = desk.app.getByRole('region', { name: 'Report for the sponsor' });
    await tabTo(desk, 'button', 'Save as CSV');
    const download = desk.host.waitForEvent('download');
    await desk.host.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^turnabout-report-.*\.csv$/);
    await expect(report.getByRole('status')).toHaveText(/^Saved/);
    await expect(report.getByRole('row', { name: 'Pairs that meet Fewer than five' })).toBeVisible();
  });
  await journey.step('on paper stands the report and nothing else', async () => {
    await desk.host.emulateMedia({ media: 'print' });
    await expect(desk.app.getByRole('heading', { name: 'Fresh Eyes: how it goes' })).toBeVisible();
    await expect(desk.app.getByRole('heading', { name: 'Sessions', exact: true })).toBeHidden();
    await expect(desk.app.getByRole('button', { name: 'Print' })).toBeHidden();
    await desk.host.emulateMedia({ media: null });
  });
});

/** What the mentor's app does when it is opened. */
async function visit(tenant: Tenant, { mentor }: PublishedPair): Promise<void> {
  const services = servicesOf(tenant, mentor);
  await lookAfterSessions(services, await viewOf(tenant, mentor), { subject: 'Fresh Eyes', agenda: [] });
}

/** Counted from the organizers' calendars alone, with none of the product's code. */
async function countedFrom(tenant: Tenant, pairs: readonly PublishedPair[]) {
  const total = { planned: 0, held: 0, moved: 0, lost: 0 };
  for (const { mentor } of pairs) {
    const isOurs = ({ subject, isCancelled }: Event) =>
      subject?.startsWith('Fresh Eyes') === true && isCancelled !== true;
    const masters = (await readAllRaw<Event>(tenant, mentor, { path: '/me/events?$top=500' })).filter(isOurs);
    const iso = (moment: number) => new Date(moment).toISOString();
    const span = `startDateTime=${iso(tenant.now() - 200 * day)}&endDateTime=${iso(tenant.now() + 300 * day)}`;
    const all = (await readAllRaw<Event>(tenant, mentor, { path: `/me/calendarView?${span}&$top=500` })).filter(isOurs);
    const planned = masters.reduce((sum, { recurrence }) => sum + (recurrence?.range?.numberOfOccurrences ?? 0), 0);
    total.planned += planned;
    total.held += all.filter(({ end }) => Date.parse(`${end?.dateTime?.slice(0, 19)}Z`) < tenant.now()).length;
    total.moved += all.filter(({ type }) => type === 'exception').length;
    total.lost += planned - all.length;
  }
  return total;
}
