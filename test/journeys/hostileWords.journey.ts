import type { Frame } from '@playwright/test';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { hostileStrings } from '#test/builders/hostileStrings.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { expect, journey } from './microsoft365.ts';
import { openScreen } from './screens.ts';
import { acceptBoth, book, draftPairs, holdFirstSession, publishSome, sign, viewOf } from './stages.ts';

const markup = '<img src=x onerror="globalThis.isHarmed = true" data-hostile>';
const words = hostileStrings(400).filter((text) => text.length < 150);
/** With markup, and with letters from right to left. */
const hostile = (number: number): string => `${markup} \u05E9\u05DC ${words[number % words.length] ?? ''}`;

journey.setTimeout(300_000);

journey('whatever people are called and write is shown as text, on every page', async ({ context, microsoft365 }) => {
  const { tenant } = microsoft365;
  renameEverybody(tenant);
  const lead = leadOf(tenant);
  await giveProgrammeHostileWords(tenant);
  const draft = await draftPairs(tenant);
  const [pair, proposed] = await publishSome(tenant, draft, 2);
  if (!pair || !proposed) {
    throw new Error('Cannot show hostile words: the draft has too few pairs');
  }
  await acceptBoth(tenant, pair);
  await sign(tenant, pair.mentor, hostile(7));
  await sign(tenant, pair.mentee, hostile(8));
  await book(tenant, pair);
  await setGoal(servicesOf(tenant, pair.mentor), await viewOf(tenant, pair.mentor), { key: 'g', title: hostile(9) });
  await holdFirstSession(tenant, pair);
  await context.clock.setFixedTime(tenant.now());
  const { id } = (await viewOf(tenant, pair.mentor)).proposal.pair;

  for (const tab of ['People', 'Matching', 'Pairs']) {
    const desk = await openScreen(context, lead, { surface: 'admin' });
    await desk.app.getByRole('tab', { name: tab, exact: true }).click();
    await expectPlainText(desk.app);
    await desk.host.close();
  }
  for (const [person, page] of [[proposed.mentee], [pair.mentee], [pair.mentor], [pair.mentor, id]] as const) {
    const tabPage = await openScreen(context, person, { surface: 'tab', ...(page !== undefined && { page }) });
    await expectPlainText(tabPage.app);
    await tabPage.host.close();
  }
  const pane = await openScreen(context, pair.mentor, { host: 'outlook', surface: 'organizer' });
  await expectPlainText(pane.app);
});

/** Names, titles and departments come from the directory, which is not ours. People of one department stay together. */
function renameEverybody({ state: { directory } }: Tenant): void {
  const departments = new Map<string, string>();
  const renamed = (department: string): string => {
    const name = departments.get(department) ?? `${department} ${hostile(departments.size)}`.slice(0, 60);
    departments.set(department, name);
    return name;
  };
  for (const [number, user] of [...directory.users.values()].entries()) {
    const { id, department, displayName } = user;
    directory.users.set(id, {
      ...user,
      displayName: `${displayName} ${hostile(number)}`.slice(0, 250),
      jobTitle: hostile(number + 1).slice(0, 120),
      ...(department && { department: renamed(department) }),
    });
  }
}

async function giveProgrammeHostileWords(tenant: Tenant): Promise<void> {
  const { programmes } = servicesOf(tenant, leadOf(tenant));
  const [standing] = await programmes.all();
  if (standing) {
    const name = `Fresh Eyes ${markup}`;
    await programmes.save({ ...standing.value, name, purpose: hostile(3), sponsor: hostile(4) }, standing.version);
  }
}

/** The markup is there to be read, and has made nothing: no element, no script run. */
async function expectPlainText(app: Frame): Promise<void> {
  await expect(app.getByText('<img src=x', { exact: false }).first()).toBeVisible();
  expect(await app.evaluate(() => document.querySelectorAll('[data-hostile], [onload], [onerror]').length)).toBe(0);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'isHarmed'))).toBeUndefined();
}
