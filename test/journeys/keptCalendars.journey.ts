import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { expect, journey, type Microsoft365, type OpenFrame } from './microsoft365.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const hour = 3_600_000;

/** The lead's matching page, opened as if the tab had been closed before. */
async function openMatching({ openTeams, tenant }: Microsoft365): Promise<OpenFrame> {
  const frame = await openTeams(leadOf(tenant), { surface: 'admin' });
  await frame.app.getByRole('tab', { name: 'Matching' }).click();
  return frame;
}

/** Runs in the page: how many calendars each database of this browser keeps. */
async function countKept(): Promise<readonly number[]> {
  const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('Cannot read the database')));
    });
  const names = (await indexedDB.databases()).map(({ name = '' }) => name).filter((name) => name.includes('calendars'));
  const counts = names.map(async (name) => {
    const database = await answered(indexedDB.open(name));
    const count = await answered(database.transaction('calendars').objectStore('calendars').count());
    database.close();
    return count;
  });
  return await Promise.all(counts);
}

/** How often calendars were asked for so far. */
const readings = ({ tenant }: Microsoft365): number =>
  tenant.traffic.filter(({ path }) => path.includes('/getSchedule')).length;

const proposed = async ({ app }: OpenFrame) =>
  await expect(app.getByRole('button', { name: 'Read again' })).toBeVisible({ timeout: 240_000 });

journey('calendars outlive the tab for a day, and are read again on demand', async ({ context, microsoft365 }) => {
  const first = await openMatching(microsoft365);
  await first.app.getByRole('button', { name: 'Propose pairs' }).click();
  await proposed(first);
  const whole = readings(microsoft365);
  expect(whole).toBeGreaterThan(0);
  const [kept = 0] = await first.app.evaluate(countKept);
  expect(kept).toBeGreaterThan(100);
  await first.host.close();

  microsoft365.tenant.moveClock(2 * hour);
  await context.clock.setFixedTime(microsoft365.tenant.now());
  const second = await openMatching(microsoft365);
  await second.app.getByRole('button', { name: 'Propose again' }).click();
  await expect(second.app.getByText('Calendars read 2 hours ago.')).toBeVisible({ timeout: 240_000 });
  // Only who could not be read is asked for again.
  const unread = readings(microsoft365) - whole;
  expect(unread).toBeLessThan(whole / 4);

  await second.app.getByRole('button', { name: 'Read again' }).click();
  await expect(second.app.getByText('Calendars read now.')).toBeVisible({ timeout: 240_000 });
  expect(readings(microsoft365)).toBe(2 * whole + unread);
  await second.host.close();

  microsoft365.tenant.moveClock(24 * hour);
  await context.clock.setFixedTime(microsoft365.tenant.now());
  const someone = await microsoft365.openTeams(chooseCohort(microsoft365.tenant.state).undecided[0] ?? '');
  await expect.poll(() => someone.app.evaluate(countKept)).toEqual([0]);
  await someone.host.close();
  const third = await openMatching(microsoft365);
  await third.app.getByRole('button', { name: 'Propose again' }).click();
  await proposed(third);
  expect(readings(microsoft365)).toBe(3 * whole + unread);
});

journey('where the browser keeps nothing, pairs are proposed all the same', async ({ context, microsoft365 }) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is blocked here', 'SecurityError');
    };
  });
  const frame = await openMatching(microsoft365);
  await frame.app.getByRole('button', { name: 'Propose pairs' }).click();
  await proposed(frame);
  const whole = readings(microsoft365);
  await frame.app.getByRole('button', { name: 'Propose again' }).click();
  await expect.poll(() => readings(microsoft365), { timeout: 240_000 }).toBe(2 * whole);
  await proposed(frame);
});
