import type { PersonId } from '#domain/ids.ts';
import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { expect, journey } from './microsoft365.ts';
import { look, openScreen } from './screens.ts';
import { acceptBoth, book, draftPairs, publishSome, signBoth } from './stages.ts';

journey.setTimeout(240_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const day = 86_400_000;

/** Somebody's account is switched off, or they report to another manager. */
function change({ state }: Tenant, person: PersonId, changed: { accountEnabled?: false; managerId?: PersonId }): void {
  const user = state.directory.users.get(person);
  if (user) {
    state.directory.users.set(person, { ...user, ...changed });
  }
}

const nameOf = ({ state }: Tenant, person: PersonId): string => state.directory.users.get(person)?.displayName ?? '';

journey('a lead helps pairs along by keyboard, and the two read of it', async ({ context, microsoft365 }) => {
  const { tenant } = microsoft365;
  const [moved, left, quiet] = await publishSome(tenant, await draftPairs(tenant), 3);
  if (!moved || !left || !quiet) {
    throw new Error('Expected three pairs');
  }
  await acceptBoth(tenant, moved);
  await signBoth(tenant, moved);
  await book(tenant, moved);
  await acceptBoth(tenant, left);
  change(tenant, moved.mentor, { managerId: moved.mentee });
  change(tenant, left.mentee, { accountEnabled: false });
  tenant.moveClock(6 * day);
  await context.clock.setFixedTime(tenant.now());

  const desk = await openScreen(context, leadOf(tenant), { surface: 'admin' });
  const { app } = desk;
  await app.getByRole('tab', { name: 'Adjust' }).click();
  await expect(app.getByRole('region', { name: 'Somebody has left (1)' })).toBeVisible();
  await look(desk, 'admin-adjust', [280, 375]);

  const reorganised = app.getByRole('region', { name: 'Now in one reporting line (1)' });
  await reorganised.getByRole('button', { name: /^Offer a new pairing/ }).press('Enter');
  await expect(reorganised.getByText(/^A new pairing was offered on/)).toBeVisible();
  const waiting = app.getByRole('region', { name: /^Waiting for an answer/ });
  await waiting
    .getByRole('button', { name: new RegExp(`^Send a kind word: .*${nameOf(tenant, quiet.mentor)}`) })
    .press('Enter');
  await expect(waiting.getByText(/^A kind word was sent on/).first()).toBeVisible();
  const gone = app.getByRole('region', { name: 'Somebody has left (1)' });
  await gone.getByRole('button', { name: /^End this pair/ }).press('Enter');
  await look(desk, 'admin-adjustSure', [280]);
  await gone.getByRole('button', { name: 'Yes, end the pair' }).press('Enter');
  await expect(gone).toHaveCount(0);
  await desk.host.close();

  const offered = await openScreen(context, moved.mentee, { surface: 'tab' });
  await expect(offered.app.getByText(/you can both be paired anew/)).toBeVisible();
  await look(offered, 'home-fromLeads', [280, 375]);
  await offered.host.close();
  const ended = await openScreen(context, left.mentor, { surface: 'tab' });
  await expect(ended.app.getByText(/^Your programme lead has ended this pair/)).toBeVisible();
  await look(ended, 'home-endedByLead', [280]);
  await ended.host.close();
});
