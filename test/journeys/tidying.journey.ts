import type { BrowserContext } from '@playwright/test';
import type { PersonId } from '#domain/ids.ts';
import { lastDateOf } from '#domain/scheduling/slot.ts';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { decideRetention } from '#useCases/programme/decideRetention.ts';
import { expect, journey } from './microsoft365.ts';
import { look, openScreen } from './screens.ts';
import { acceptBoth, book, draftPairs, type PublishedPair, publishSome, signBoth, viewOf } from './stages.ts';

journey.setTimeout(240_000);
journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

const day = 86_400_000;

async function keepForThreeMonths(tenant: Tenant): Promise<void> {
  const lead = servicesOf(tenant, leadOf(tenant));
  const [programme] = await lead.programmes.all();
  if (programme) {
    await decideRetention(lead, programme.value.id, 3);
  }
}

/** Their accounts are switched off. */
function leave({ state }: Tenant, ...people: readonly PersonId[]): void {
  for (const person of people) {
    const user = state.directory.users.get(person);
    if (user) {
      state.directory.users.set(person, { ...user, accountEnabled: false });
    }
  }
}

journey(
  'the lead tidies up; later the words of a pair go when their time is over',
  async ({ context, microsoft365 }) => {
    const { tenant } = microsoft365;
    await keepForThreeMonths(tenant);
    const [stays, goes, deletes] = await publishSome(tenant, await draftPairs(tenant), 3);
    if (!stays || !goes || !deletes) {
      throw new Error('Expected three pairs');
    }
    await tidyUp(context, tenant, goes, deletes);
    await outlive(context, tenant, stays);
  },
);

async function tidyUp(
  context: BrowserContext,
  tenant: Tenant,
  goes: PublishedPair,
  deletes: PublishedPair,
): Promise<void> {
  leave(tenant, goes.mentor, goes.mentee);
  await servicesOf(tenant, deletes.mentor).people.remove(deletes.mentor);
  const frame = await openScreen(context, leadOf(tenant), { surface: 'admin' });
  const { app } = frame;
  const card = app.getByRole('region', { name: 'Tidy up' });
  await expect(card.getByText(/about 3 people/)).toBeVisible();
  await card.getByRole('button', { name: 'Look through the list' }).click();
  await expect(card.getByRole('textbox', { name: /^Script/ })).toHaveValue(/Library = 'Pairs'/);
  await look(frame, 'admin-tidyUp', [280, 375]);
  const spared = tenant.state.directory.users.get(goes.mentee)?.displayName ?? '';
  await card.getByRole('checkbox', { name: spared }).click();
  await card.getByRole('button', { name: 'Tidy up after 2 people' }).click();
  await expect(app.getByText('Tidied up after 2 people.')).toBeVisible({ timeout: 60_000 });
  await expect(card.getByText(/about 1 person/)).toBeVisible();
  await frame.host.close();
  const left = await servicesOf(tenant, leadOf(tenant)).people.names();
  const people = [goes.mentor, goes.mentee, deletes.mentor];
  expect(people.filter((person) => left.includes(person))).toEqual([goes.mentee]);
}

async function outlive(context: BrowserContext, tenant: Tenant, pair: PublishedPair): Promise<void> {
  await acceptBoth(tenant, pair);
  await signBoth(tenant, pair);
  await book(tenant, pair);
  const slot = (await viewOf(tenant, pair.mentor)).series?.value.slot;
  const lastSession = slot ? Date.parse(`${lastDateOf(slot)}T12:00:00Z`) : Number.NaN;
  const travelTo = async (moment: number) => {
    tenant.moveClock(moment - tenant.now());
    await context.clock.setFixedTime(moment);
  };
  await travelTo(lastSession + 80 * day);
  const before = await openScreen(context, pair.mentor, { surface: 'tab' });
  await expect(before.app.getByText(/is kept until/)).toBeVisible();
  await look(before, 'home-timeEndsSoon', [280, 375]);
  await before.app.getByRole('button', { name: 'Take a copy' }).click();
  await expect(before.app.getByRole('button', { name: 'Gather my data' })).toBeVisible();
  await before.host.close();
  await travelTo(lastSession + 100 * day);
  for (const person of [pair.mentor, pair.mentee]) {
    const after = await openScreen(context, person, { surface: 'tab' });
    await expect(after.app.getByText(/was kept for 3 months after your last session/)).toBeVisible();
    if (person === pair.mentor) {
      await look(after, 'home-timeOver', [280]);
    }
    expect(await servicesOf(tenant, person).pairs.names()).toEqual([]);
    await after.host.close();
  }
}
