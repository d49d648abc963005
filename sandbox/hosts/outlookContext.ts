import { clientNamed } from './outlookClients.ts';
import type { FrameSettings } from './frameSettings.ts';
import type { OutlookScene } from './outlookScene.ts';

const addInId = 'turnabout-pane';
const conversation = 'sandbox';

/** The address under which Outlook on the web opens a pane: office.js finds in it who its host is. */
export function paneAddress({
  app,
  client,
  file = 'outlook.html',
  locale,
  nestedSignIn,
  theme,
}: FrameSettings): string {
  const address = new URL(`${app}/${file}`);
  address.searchParams.set('_host_Info', `Outlook$Web$16.01$${locale.toLowerCase()}$sandbox$$$0`);
  const hasBridge = nestedSignIn !== 'off' && 'NestedAppAuth' in clientNamed(client).sets;
  const own = `_sandbox_theme=${theme}&_sandbox_bridge=${hasBridge ? 'yes' : 'no'}`;
  address.hash = `&${own}&_xdm_Info=${conversation}|${addInId}|${window.location.origin}`;
  return address.href;
}

/** The colours of a theme, as far as add-ins ask for them. */
export const officeColours = (theme: string) =>
  theme === 'dark'
    ? { bodyBackgroundColor: '#1f1f1f', bodyForegroundColor: '#ffffff' }
    : { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#242424' };

/** What Outlook tells office.js about itself. */
export function appContext({ app, client, locale, nestedSignIn }: FrameSettings): object {
  const outlookOnTheWeb = 64;
  return {
    _addinName: 'Turnabout',
    _appDomains: [new URL(app).origin],
    _appInstanceId: 'sandbox',
    _appMinorVersion: 0,
    _appName: outlookOnTheWeb,
    _appUILocale: locale.toLowerCase(),
    _appVersion: 15,
    _clientMode: 0,
    _clientWindowHeight: 600,
    _clientWindowWidth: 320,
    _correlationId: 'sandbox',
    _dataLocale: locale.toLowerCase(),
    _docUrl: '',
    // A licence as the store would send it; office.js reads it as XML.
    _eToken: encodeURIComponent('<t aid="turnabout" oid="sandbox"/>'),
    _featureGates: {},
    _hostFullVersion: '16.0.0.0',
    _id: addInId,
    _osfControlType: 1,
    _reason: 0,
    _requirementMatrix: JSON.stringify(setsOf(client, nestedSignIn)),
    _settings: {},
  };
}

const setsOf = (client: string, nestedSignIn: FrameSettings['nestedSignIn']) =>
  Object.fromEntries(
    Object.entries(clientNamed(client).sets).filter(([name]) => name !== 'NestedAppAuth' || nestedSignIn !== 'off'),
  );

/** What Outlook tells about the person and the open appointment. */
export function initialData({ appointment, person, settings }: OutlookScene): object {
  const isAttendee = isSomebodyElses({ appointment, person, settings });
  const readAndWriteItem = 3;
  return {
    hostVersion: '16.0.0.0',
    isFromSharedFolder: false,
    isRead: isAttendee,
    itemType: settings.surface === 'none' ? itemTypes.none : itemTypes[isAttendee ? 'attendee' : 'organizer'],
    owaView: 'ThreeColumns',
    permissionLevel: readAndWriteItem,
    seriesId: appointment.seriesId,
    userDisplayName: person.name,
    userEmailAddress: person.mail,
    userProfileType: 'office365',
    userTimeZone: person.timeZone,
    ewsUrl: '',
    restUrl: '',
    ...(isAttendee && readParts(appointment)),
  };
}

/** `itemType` of `outlook-web-16.01.js`: a pane that is pinned stays open when nothing is selected. */
const itemTypes = { attendee: 2, organizer: 5, none: 6 };

/** Only its organizer may write an appointment. */
export const isSomebodyElses = ({
  appointment,
  person,
  settings,
}: Pick<OutlookScene, 'appointment' | 'person' | 'settings'>): boolean =>
  settings.surface === 'attendee' || appointment.organizer.address !== person.mail;

const readParts = ({
  end,
  location,
  optional,
  organizer,
  recurrence,
  required,
  start,
  subject,
}: OutlookScene['appointment']) => ({
  id: 'sandbox-appointment',
  cc: optional,
  end,
  location,
  organizer,
  recurrence,
  start,
  subject,
  to: required,
});
