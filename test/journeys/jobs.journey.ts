import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { countDone, jobKey, type JobLog } from '#domain/job.ts';
import { jobSteps } from '#useCases/jobs/jobSteps.ts';
import { byId } from '#useCases/programme/openDesk.ts';
import { planJob } from '#useCases/jobs/planJob.ts';
import { runJob } from '#useCases/jobs/runJob.ts';
import { expect, journey } from './microsoft365.ts';
import { look, openScreen, tabTo } from './screens.ts';

journey.setTimeout(300_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const invited = 12;

/** The lead begins to invite, and closes the page after five. */
async function beginAndClose(tenant: Tenant): Promise<void> {
  const services = servicesOf(tenant, leadOf(tenant));
  const [found] = await services.programmes.all();
  if (!found) {
    throw new Error('Expected a programme');
  }
  const programme = found.value;
  const colleagues = await services.directory.everyone();
  const isIn = new Set(await services.people.names());
  const fresh = colleagues.filter(({ id }) => !isIn.has(id)).slice(0, invited);
  const invitees = fresh.map(({ id }) => ({ person: id, role: 'mentor' as const }));
  await planJob(services, programme.id, { kind: 'invite', invitees });
  const closing = new AbortController();
  const onLog = (log: JobLog) => (countDone(log) === 5 ? closing.abort() : undefined);
  const steps = jobSteps(services, programme, byId(colleagues));
  await runJob(services, jobKey('invite', programme.id), steps, { onLog, signal: closing.signal });
}

journey('what a closed page left is gone on with, by keyboard, in every theme', async ({ context, microsoft365 }) => {
  const { tenant } = microsoft365;
  await beginAndClose(tenant);
  const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
  const { app, host } = frame;
  await expect(app.getByText('5 of 12 people are invited. Go on?')).toBeVisible();
  await app.getByRole('button', { name: 'What was done, and what was not' }).click();
  await expect(app.getByText('Done: 5')).toBeVisible();
  await look(frame, 'admin-jobUnfinished', [375, 280]);
  await journey.step('it runs, says how far it is, and stops when asked', async () => {
    tenant.setFaults({ share: 1, kinds: ['latency'], seed: 1 });
    await tabTo(frame, 'button', 'Go on');
    await host.keyboard.press('Enter');
    await expect(app.getByRole('progressbar', { name: 'Inviting people' })).toBeVisible();
    await look(frame, 'admin-jobRunning', [375, 280]);
    await tabTo(frame, 'button', 'Stop');
    await host.keyboard.press('Enter');
    await expect(app.getByText(/of 12 people are invited\. Go on\?/)).toBeVisible({ timeout: 60_000 });
    tenant.setFaults(undefined);
  });
  await app.getByRole('button', { name: 'Go on' }).click();
  await expect(app.getByText('12 people are invited.', { exact: true })).toBeVisible({ timeout: 60_000 });
});
