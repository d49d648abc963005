import { newAppointment, type OpenAppointment } from './appointment.ts';
import { showAppointment } from './appointmentForm.ts';
import { element, initials, make } from './elements.ts';
import { frameSettings, type FrameSettings } from './frameSettings.ts';
import { converse } from './outlookConversation.ts';
import { paneAddress } from './outlookContext.ts';
import { personOrSuggestion, sandboxServer, type Person } from './sandboxServer.ts';
import { sendFrom } from './sendAppointment.ts';
import { addPersonSwitch, addSettingSwitch, locales } from './switches.ts';

const surfaces = { organizer: 'New appointment', attendee: 'Invitation from somebody else' };
const themes = { default: 'Light', dark: 'Dark' };

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
  const appointment = newAppointment(person, Date.now());
  window.sandboxAppointment = appointment;
  if (settings.surface === 'attendee') {
    appointment.subject = 'A meeting that somebody else has called';
  }
  const onChange = (): void => showAppointment(appointment, settings.locale);
  dress(settings, person);
  onChange();
  addPersonSwitch(tenant, person);
  addSettingSwitch('Appointment', 'surface', surfaces, settings.surface);
  addSettingSwitch('Theme', 'theme', themes, settings.theme);
  addSettingSwitch('Language', 'locale', locales, settings.locale);
  converse(addPane(settings), { settings, person, tenant, appointment, onChange });
  sendFrom(person, appointment);
}

function dress({ surface, theme }: FrameSettings, person: Person): void {
  document.body.dataset['theme'] = theme;
  document.title = `${person.name}: Outlook frame (sandbox)`;
  element('avatar', HTMLElement).textContent = initials(person.name);
  element('avatar', HTMLElement).title = `${person.name}, ${person.jobTitle}`;
  element('send', HTMLElement).hidden = surface === 'attendee';
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
