import { element, initials, make } from './elements.ts';
import { frameSettings, type FrameSettings } from './frameSettings.ts';
import { chooseMeeting } from './meetings.ts';
import { personOrSuggestion, sandboxServer, type Person, type Tenant } from './sandboxServer.ts';
import { addPersonSwitch, addSettingSwitch, addSwitch, locales } from './switches.ts';
import { converse } from './teamsConversation.ts';

const surfaces = { tab: 'Personal tab', panel: 'Meeting panel', admin: 'Admin page' };
const themes = { default: 'Light', dark: 'Dark', contrast: 'High contrast' };

/** Shows one page of the build as Teams would show it. */
async function showTeams(): Promise<void> {
  const asked = frameSettings(new URL(window.location.href), Object.keys(surfaces));
  const tenant = await sandboxServer.tenant();
  const person = await personOrSuggestion(tenant, asked.person, asked.surface === 'admin' ? 'lead' : 'mentor');
  const meeting = asked.surface === 'panel' ? await chooseMeeting(asked, person) : undefined;
  const settings = { ...asked, thread: meeting?.thread };
  dress(settings, person);
  element('stage', HTMLElement).append(...(meeting?.people ?? []).slice(0, 4).map(tile));
  const frame = addPage(settings);
  const conversation = converse(frame, settings, person, tenant);
  addSwitches(settings, tenant, person, (theme) => {
    document.body.dataset['theme'] = theme;
    conversation.changeTheme(theme);
  });
}

function addSwitches(settings: FrameSettings, tenant: Tenant, person: Person, onTheme: (theme: string) => void): void {
  addPersonSwitch(tenant, person);
  addSettingSwitch('Surface', 'surface', surfaces, settings.surface);
  addSwitch('Theme', themes, settings.theme, onTheme);
  addSettingSwitch('Language', 'locale', locales, settings.locale);
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

function addPage({ app, surface }: FrameSettings): HTMLIFrameElement {
  const frame = make('iframe');
  frame.id = 'app';
  frame.name = 'embedded-page-container';
  frame.title = 'Turnabout';
  frame.allow = 'clipboard-read; clipboard-write';
  frame.src = `${app}/${surface}.html`;
  element('place', HTMLElement).append(frame);
  return frame;
}

showTeams().catch((error: unknown) => {
  element('place', HTMLElement).textContent = `The Teams frame could not start: ${String(error)}`;
});
