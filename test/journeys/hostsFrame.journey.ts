import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { clientId } from '#sandbox/tenant/wellKnown.ts';
import { openPane, openProbe, saidTo } from './hostFrames.ts';
import { expect, journey } from './microsoft365.ts';

// What the frames do beyond what the build uses today, tried with the real teams-js and the real office.js.
journey.use({ begin: 'empty' });

// https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page
journey(
  'a configuration page decides when Save can be pressed, and what is saved',
  async ({ context, microsoft365 }) => {
    const { host, app } = await openProbe(context, {
      surface: 'settings',
      person: leadOf(microsoft365.tenant),
    });
    await app.evaluate(() => {
      const { pages } = globalThis.microsoftTeams;
      pages.config.registerOnSaveHandler((save) => {
        const tab = { contentUrl: 'https://turnabout.contoso.example/tab.html', suggestedDisplayName: 'Fresh Eyes' };
        void pages.config.setConfig(tab).then(() => save.notifySuccess());
      });
    });
    const save = host.getByRole('button', { name: 'Save' });
    await expect(save).toBeDisabled();
    await app.evaluate(() => globalThis.microsoftTeams.pages.config.setValidityState(true));
    await save.click();
    await expect(host.getByRole('dialog', { name: 'The tab was added' })).toContainText('Fresh Eyes');
  },
);

// https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
journey(
  'links lead into the app, to its page; other links say where Teams would go',
  async ({ context, microsoft365 }) => {
    const frame = await openProbe(context, { person: leadOf(microsoft365.tenant) });
    const open = (link: string) =>
      frame.app.evaluate(async (address) => {
        const { app: teams } = globalThis.microsoftTeams;
        try {
          await teams.openLink(address);
          return 'opened';
        } catch (error) {
          return String(error);
        }
      }, link);
    expect(await open('https://teams.microsoft.com/l/entity/some-other-app/tab')).toContain('is not installed');
    expect(await open('https://teams.microsoft.com/l/chat/0/0?users=kim@contoso.example&message=Hello')).toBe('opened');
    await expect(frame.host.getByRole('dialog')).toContainText('kim@contoso.example');
    await frame.host.getByRole('button', { name: 'Close' }).click();
    const own = `https://teams.microsoft.com/l/entity/${clientId}/admin?context=${encodeURIComponent('{"subEntityId":"p1"}')}`;
    await open(own).catch(() => 'the frame goes elsewhere before it can answer');
    await expect(frame.host).toHaveURL(/surface=admin.*page=p1|page=p1.*surface=admin/);
  },
);

journey('a page is shared by a link that people can copy', async ({ context, microsoft365 }) => {
  const { host, app } = await openProbe(context, { person: leadOf(microsoft365.tenant) });
  await app.evaluate(() => {
    const { pages } = globalThis.microsoftTeams;
    pages.shareDeepLink({ subPageId: 'p1', subPageLabel: 'Our pair' });
  });
  await expect(host.getByRole('dialog')).toContainText(`https://teams.microsoft.com/l/entity/${clientId}/tab`);
});

// https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/app-caching
journey('a page that does not hear of being put aside is closed', async ({ context, microsoft365 }) => {
  const frame = await openProbe(context, { person: leadOf(microsoft365.tenant) });
  await frame.host.getByRole('button', { name: 'Go to another app' }).click();
  await expect(frame.host.locator('body')).toHaveAttribute('data-away', 'closed');
});

journey(
  'a host without an ability refuses its calls, and tells a page of a new language that wants to know',
  async ({ context, microsoft365 }) => {
    const frame = await openProbe(context, { person: leadOf(microsoft365.tenant), without: 'pages' });
    const supported = await frame.app.evaluate(() => {
      const { app: teams, pages } = globalThis.microsoftTeams;
      teams.registerOnContextChangeHandler(({ app: { locale } }) => void (document.title = locale));
      return pages.isSupported();
    });
    expect(supported).toBe(false);
    await expect.poll(() => saidTo(frame)).toContain('registerHandler');
    await frame.host.getByLabel('Language').selectOption('de-DE');
    await expect.poll(() => frame.app.title()).toBe('de-de');
  },
);

// https://learn.microsoft.com/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets
journey('each Outlook supports what its client does', async ({ context, microsoft365 }) => {
  const person = leadOf(microsoft365.tenant);
  const told = async (query: Readonly<Record<string, string>>) => {
    const { host, app } = await openPane(context, { person, ...query });
    const answer = await app.evaluate(() => ({
      recurrence: Office.context.requirements.isSetSupported('Mailbox', '1.7'),
      newest: Office.context.requirements.isSetSupported('Mailbox', '1.16'),
      nested: Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
      bridge: 'nestedAppAuthBridge' in window,
    }));
    await host.close();
    return answer;
  };
  expect(await told({ client: 'web' })).toEqual({ recurrence: true, newest: true, nested: true, bridge: true });
  expect(await told({ client: 'ltsc2021' })).toEqual({
    recurrence: true,
    newest: false,
    nested: false,
    bridge: false,
  });
  expect(await told({ client: 'onPremises' })).toMatchObject({ recurrence: false, newest: false });
});

journey('Outlook tells a pane of a new theme', async ({ context, microsoft365 }) => {
  const { host, app } = await openPane(context, { person: leadOf(microsoft365.tenant) });
  const main = app.getByRole('main');
  const colour = () => main.evaluate((element) => getComputedStyle(element).color);
  const light = await colour();
  await host.getByLabel('Theme').selectOption('dark');
  await expect.poll(colour).not.toBe(light);
});

journey(
  'office.js refuses a recurrence for one date of a series, and has no item when nothing is selected',
  async ({ context, microsoft365 }) => {
    const person = leadOf(microsoft365.tenant);
    const instance = await openPane(context, { person, surface: 'instance' });
    const refusal = await instance.app.evaluate(() => {
      try {
        const { recurrence } = Office.context.mailbox.item as Office.AppointmentCompose;
        recurrence.setAsync({} as Office.Recurrence);
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toContain('single occurrence');
    const nothing = await openPane(context, { person, surface: 'none' });
    expect(await nothing.app.evaluate(() => Office.context.mailbox.item ?? 'none')).toBe('none');
  },
);
