import type { Drive, DriveItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { chooseCohort } from '#sandbox/cohort/chooseCohort.ts';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { nameContact } from '#useCases/programme/nameContact.ts';
import { recommendLink } from '#useCases/training/recommendLink.ts';
import { expect, journey } from './microsoft365.ts';
import { readAllRaw } from './rawGraph.ts';
import { look, lookOnce, openScreen, tabTo } from './screens.ts';

journey.use({ timezoneId: 'Europe/London', locale: 'en-GB' });

/** All that Graph tells a lead about somebody's training, with none of the product's code in between. */
async function toldToLead(tenant: Tenant, person: string): Promise<readonly unknown[]> {
  const lead = leadOf(tenant);
  const drives = await readAllRaw<Drive>(tenant, lead, { path: `/sites/${siteId}/drives` });
  const library = `/drives/${drives.find(({ name }) => name === 'People')?.id ?? ''}`;
  const folders = await readAllRaw<DriveItem>(tenant, lead, { path: `${library}/items/root/children` });
  const folder = folders.find(({ name }) => name === person)?.id ?? '';
  const path = `${library}/items/${folder}/children?$expand=listItem($expand=fields)`;
  const files = await readAllRaw<DriveItem>(tenant, lead, { path });
  const told = files.map(({ listItem }) => listItem?.fields as Readonly<Record<string, unknown>> | undefined);
  return told.flatMap((fields) => (fields?.['Kind'] === 'module' ? [JSON.parse(String(fields['Body']))] : []));
}

journey(
  'a mentor does a module by keyboard, a reload keeps it, and a lead can read that it is done and nothing else',
  async ({ context, microsoft365: { tenant } }) => {
    const [mentor = ''] = chooseCohort(tenant.state).mentors;
    const frame = await openScreen(context, mentor, { surface: 'tab', page: 'learn' });
    const { app, host } = frame;
    await expect(app.getByRole('heading', { name: 'For you as a mentor' })).toBeVisible();
    await app.evaluate(() => window.focus());
    await tabTo(frame, 'button', 'Listening');
    await host.keyboard.press('Enter');
    for (const part of ['Leaving room', 'Saying it back', 'What you hear is theirs', 'Three questions to yourself']) {
      await tabTo(frame, 'button', 'Go on');
      await host.keyboard.press('Enter');
      await expect(app.getByRole('heading', { name: part })).toBeFocused();
    }
    await tabTo(frame, 'radio', /^Begin at the beginning/);
    await host.keyboard.press('ArrowDown');
    await expect(app.getByText('One question, and the basics have a direction.')).toBeVisible();
    await tabTo(frame, 'button', 'Go on');
    await host.keyboard.press('Enter');
    await tabTo(frame, 'button', 'Done');
    await host.keyboard.press('Enter');
    await expect(app.getByRole('button', { name: 'Listening' })).toBeFocused();
    const done = [{ kind: 'module', key: 'listening', state: 'done', at: tenant.now() }];
    await expect.poll(async () => await toldToLead(tenant, mentor)).toEqual(done);
    await host.close();

    const again = await openScreen(context, mentor, { surface: 'tab', page: 'learn' });
    await expect(again.app.getByRole('listitem').filter({ hasText: 'Listening' }).getByText('Done')).toBeVisible();
    expect(await toldToLead(tenant, mentor)).toEqual(done);
  },
);

journey(
  'the page for learning, in every theme, wide, narrow and from right to left',
  async ({ context, microsoft365 }) => {
    const { tenant } = microsoft365;
    const { mentors, mentees } = chooseCohort(tenant.state);
    const [mentor = '', other = ''] = mentors;
    await fillLibrary(tenant, other);
    const list = await openScreen(context, mentor, { surface: 'tab', page: 'learn' });
    await expect(list.app.getByRole('link', { name: 'Prompts that work here' })).toBeVisible();
    await look(list, 'learn-list', [375, 280]);
    await list.host.close();
    const module = await openScreen(context, mentor, { surface: 'tab', page: 'learn/boundaries' });
    await module.app.getByRole('button', { name: /^Part 2/ }).click();
    await look(module, 'learn-card', [375, 280]);
    await module.app.getByRole('button', { name: /^Part 4/ }).click();
    await expect(module.app.getByRole('button', { name: /^Write to/ })).toBeVisible();
    await look(module, 'learn-contact', [280]);
    await module.app.getByRole('button', { name: /^Part 5/ }).click();
    for (const group of await module.app.getByRole('radiogroup').all()) {
      await group.getByRole('radio').nth(1).check();
    }
    await look(module, 'learn-questions', [280]);
    await module.host.close();
    const arabic = await openScreen(context, mentees[0] ?? '', {
      surface: 'tab',
      page: 'learn/takingFeedback',
      locale: 'ar',
    });
    await arabic.app.getByRole('button', { name: /^Part 3/ }).click();
    await lookOnce(arabic, 'learn-rightToLeft');
    await arabic.host.close();
    await journey.step('the lead’s part of it', async () => {
      const desk = await openScreen(context, leadOf(tenant), { surface: 'admin' });
      await desk.app.getByRole('tab', { name: 'Learning' }).click();
      await expect(desk.app.getByRole('button', { name: 'Add link' })).toBeVisible();
      await desk.app.getByRole('button', { name: 'Add link' }).click();
      await look(desk, 'learn-desk', [375]);
    });
  },
);

/** Three links, and somebody to turn to. */
async function fillLibrary(tenant: Tenant, contact: string): Promise<void> {
  const services = servicesOf(tenant, leadOf(tenant));
  const [programme] = await services.programmes.all();
  const person = (await services.directory.everyone()).find(({ id }) => id === contact);
  if (!programme || !person?.mail) {
    throw new Error('Cannot fill the page for learning: there is no programme, or nobody to name');
  }
  await nameContact(services, programme.value.id, { person: person.id, name: person.name, mail: person.mail });
  const links = [
    ['prompts', 'Prompts that work here', undefined, 'en'],
    ['film', 'Ein Film über zwei, die es versucht haben', undefined, 'de'],
    ['social', 'How our customers talk about us', 'Social media', 'en'],
  ] as const;
  for (const [id, title, topic, language] of links) {
    const address = `https://intranet.contoso.example/${id}`;
    await recommendLink(services, { id, title, address, topic, language });
  }
}
