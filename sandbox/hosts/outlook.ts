import { newAppointment, occurrence, type OpenAppointment, session } from './appointment.ts';
import { showAppointment } from './appointmentForm.ts';
import { element, initials, make } from './elements.ts';
import { frameSettings, type FrameSettings } from './frameSettings.ts';
import { clientNamed, outlookClients } from './outlookClients.ts';
import { converse, type OutlookConversation } from './outlookConversation.ts';
import { paneAddress } from './outlookContext.ts';
import type { OutlookScene } from './outlookScene.ts';
import { personOrSuggestion, sandboxServer, type Person, type Tenant } from './sandboxServer.ts';
import { sendFrom } from './sendAppointment.ts';
import { addPersonSwitch, addSettingSwitch, addSwitch, locales, nestedSignInNames } from './switches.ts';

const surfaces = {
  organizer: 'New appointment',
  instance: 'One date of a series',
  session: 'Next session of the pair',
  attendee: 'Invitation from somebody else',
  none: 'Nothing selected',
};
const themes = { default: 'Light', dark: 'Dark' };

/** How the sessions are called that the product books, in the product's own words. */
const sessionTitle = 'Turnabout';

declare global {
  interface Window {
    /** The open appointment, read by the browser tests. */
    sandboxAppointment?: OpenAppointment;
  }
}

/** Shows the pane beside an appointment as Outlook on the web would. */
async function showOutlook(): Promise<void> {
  const settings = frameSettings(new URL(window.location.href), Object.keys(surfaces));
  const tenant = await sandboxServer.tenant();
  const person = await personOrSuggestion(tenant, settings.person, 'mentor');
  const appointment = await openAppointment(settings, person, tenant);
  window.sandboxAppointment = appointment;
  const onChange = (): void => showAppointment(appointment, settings.locale);
  const scene = { settings, person, tenant, appointment, onChange };
  dress(scene);
  onChange();
  addSwitches(scene, showPane(scene));
  sendFrom(person, appointment);
}

/** On a phone Outlook shows panes beside messages and invitations only, never beside an appointment of one's own. */
function showPane(scene: OutlookScene): OutlookConversation | undefined {
  const { client, surface } = scene.settings;
  if (client === 'phone' && (surface === 'organizer' || surface === 'instance' || surface === 'session')) {
    element('place', HTMLElement).append(make('p', 'quiet', 'Outlook on a phone shows no pane beside an appointment.'));
    return undefined;
  }
  return converse(addPane(scene.settings), scene);
}

async function openAppointment(
  { surface }: FrameSettings,
  person: Person,
  { suggestions }: Tenant,
): Promise<OpenAppointment> {
  const now = Date.now();
  if (surface === 'session') {
    const dates = await sandboxServer.appointments(person.id);
    const next = dates.find(({ subject }) => subject.startsWith(sessionTitle));
    return next ? session(person, next) : newAppointment(person, now);
  }
  if (surface === 'instance') {
    return occurrence(person, now);
  }
  if (surface !== 'attendee') {
    return newAppointment(person, now);
  }
  const organizer = suggestions.find(({ id }) => id !== person.id) ?? person;
  return {
    ...newAppointment(organizer, now),
    subject: 'A meeting that somebody else has called',
    required: [{ address: person.mail, name: person.name }],
  };
}

function addSwitches({ person, settings, tenant }: OutlookScene, conversation: OutlookConversation | undefined): void {
  addPersonSwitch(tenant, person);
  addSettingSwitch('Appointment', 'surface', surfaces, settings.surface);
  addSwitch('Theme', themes, settings.theme, (theme) => {
    document.body.dataset['theme'] = theme;
    conversation?.changeTheme(theme);
  });
  // Outlook starts its panes again in a new language.
  addSettingSwitch('Language', 'locale', locales, settings.locale, 'more');
  const clients = Object.fromEntries(Object.entries(outlookClients).map(([key, { name }]) => [key, name]));
  addSettingSwitch('Client', 'client', clients, settings.client === '' ? 'web' : settings.client);
  addSettingSwitch('Sign-in by Outlook', 'nestedSignIn', nestedSignInNames, settings.nestedSignIn, 'more');
}

function dress({ person, settings: { client, surface, theme } }: OutlookScene): void {
  document.body.dataset['theme'] = theme;
  document.body.dataset['surface'] = surface;
  document.title = `${person.name}: Outlook frame (sandbox)`;
  element('avatar', HTMLElement).textContent = initials(person.name);
  element('avatar', HTMLElement).title = `${person.name}, ${person.jobTitle}`;
  element('send', HTMLElement).hidden = surface !== 'organizer';
  element('client', HTMLElement).textContent = clientNamed(client).name;
}

function addPane(settings: FrameSettings): HTMLIFrameElement {
  const pane = make('iframe');
  pane.id = 'app';
  pane.title = 'Turnabout';
  pane.src = paneAddress(settings);
  element('place', HTMLElement).append(pane);
  return pane;
}

showOutlook().catch((error: unknown) => {
  element('place', HTMLElement).textContent = `The Outlook frame could not start: ${String(error)}`;
});
