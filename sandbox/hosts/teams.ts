import { element, initials, make } from './elements.ts';
import { frameSettings, type FrameSettings } from './frameSettings.ts';
import { chooseMeeting } from './meetings.ts';
import { personOrSuggestion, sandboxServer, type Person } from './sandboxServer.ts';
import { addPersonSwitch, addSettingSwitch, addSwitch, locales, nestedSignInNames } from './switches.ts';
import { converse, type TeamsConversation, type TeamsScene } from './teamsConversation.ts';
import { changedContext } from './teamsContext.ts';
import { suspension } from './teamsLifecycle.ts';
import { linkAnswers } from './teamsLinks.ts';
import { watchReports } from './teamsReports.ts';
import { settingsPage } from './teamsSettingsPage.ts';

const surfaces = { tab: 'Personal tab', panel: 'Meeting panel', admin: 'Admin page' };
/** Teams shows it while a tab is added; the build has no such page yet, so only an address asks for it. */
const settingsSurface = { settings: 'Configuration page' };
const themes = { default: 'Light', dark: 'Dark', contrast: 'High contrast' };
const abilities = {
  '': 'All',
  pages: 'Without pages',
  'app.notifySuccessResponse': 'Without an answer to success',
  initialize: 'Never answers',
};

/** Shows one page of the build as Teams would show it. */
async function showTeams(): Promise<void> {
  const asked = frameSettings(new URL(window.location.href), Object.keys({ ...surfaces, ...settingsSurface }));
  const tenant = await sandboxServer.tenant();
  const person = await personOrSuggestion(tenant, asked.person, asked.surface === 'admin' ? 'lead' : 'mentor');
  const meeting = asked.surface === 'panel' ? await chooseMeeting(asked, person) : undefined;
  let settings = { ...asked, thread: meeting?.thread };
  const scene: TeamsScene = { person, tenant, settings: () => settings };
  dress(settings, person);
  element('stage', HTMLElement).append(...(meeting?.people ?? []).slice(0, 4).map(tile));
  const conversation = showPage(scene);
  addSwitches(scene, (changes) => {
    settings = { ...settings, ...changes };
    tellChange(scene, conversation, changes);
  });
}

/** The page with all that Teams does around it. */
function showPage(scene: TeamsScene): TeamsConversation {
  const { settings, tenant } = scene;
  const { begin, ...reports } = watchReports(settings());
  const lifecycle = suspension();
  const dialog = settings().surface === 'settings' ? settingsPage() : undefined;
  const frame = addPage(settings());
  const answers = { ...reports, ...linkAnswers(scene), ...lifecycle.answers, ...dialog?.answers };
  const conversation = converse(frame, scene, answers);
  lifecycle.start(frame, conversation, () => settings().surface, begin);
  dialog?.start(conversation);
  element('appName', HTMLElement).title = `App ${tenant.clientId}`;
  return conversation;
}

type Changes = Partial<Pick<FrameSettings, 'theme' | 'locale'>>;

/** Teams tells a page of a new theme; of a new language too when the page hears of its context, else it loads it again. */
function tellChange(
  { person, settings, tenant }: TeamsScene,
  { hears, tell }: TeamsConversation,
  changes: Changes,
): void {
  const { locale, theme } = settings();
  document.body.dataset['theme'] = theme;
  if (changes.theme !== undefined) {
    tell('themeChange', theme);
  }
  if (hears('contextChange')) {
    tell('contextChange', changedContext(settings(), person, tenant));
  } else if (changes.locale !== undefined) {
    const address = new URL(window.location.href);
    address.searchParams.set('locale', locale);
    window.location.assign(address);
  }
}

function addSwitches({ person, settings, tenant }: TeamsScene, onChange: (changes: Changes) => void): void {
  const { locale, nestedSignIn, surface, theme, without } = settings();
  addPersonSwitch(tenant, person);
  const shown = surface === 'settings' ? { ...surfaces, ...settingsSurface } : surfaces;
  addSettingSwitch('Surface', 'surface', shown, surface);
  addSwitch('Theme', themes, theme, (chosen) => onChange({ theme: chosen }));
  addSwitch('Language', locales, locale, (chosen) => onChange({ locale: chosen }));
  addSettingSwitch('Sign-in by Teams', 'nestedSignIn', nestedSignInNames, nestedSignIn, 'more');
  addSettingSwitch('Abilities', 'without', abilities, without.join(), 'more');
}

/** Colours and names. */
function dress({ surface, theme }: FrameSettings, person: Person): void {
  document.body.dataset['theme'] = theme;
  document.body.dataset['surface'] = surface;
  document.title = `${person.name}: Teams frame (sandbox)`;
  element('avatar', HTMLElement).textContent = initials(person.name);
  element('avatar', HTMLElement).title = `${person.name}, ${person.jobTitle}`;
}

function tile(name: string): HTMLElement {
  const made = make('div', 'tile');
  made.append(make('span', 'face', initials(name)), make('span', 'name', name));
  return made;
}

function addPage({ app, file, surface }: FrameSettings): HTMLIFrameElement {
  const frame = make('iframe');
  frame.id = 'app';
  frame.name = 'embedded-page-container';
  frame.title = 'Turnabout';
  frame.allow = 'clipboard-read; clipboard-write';
  frame.src = `${app}/${file ?? `${surface}.html`}`;
  element('place', HTMLElement).append(frame);
  return frame;
}

showTeams().catch((error: unknown) => {
  element('place', HTMLElement).textContent = `The Teams frame could not start: ${String(error)}`;
});
