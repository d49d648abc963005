import type { FrameSettings } from './frameSettings.ts';
import type { OutlookScene } from './outlookScene.ts';

const addInId = 'turnabout-pane';
const conversation = 'sandbox';

/** The address under which Outlook on the web opens a pane: office.js finds in it who its host is. */
export function paneAddress({ app, locale, theme }: FrameSettings): string {
  const address = new URL(`${app}/outlook.html`);
  address.searchParams.set('_host_Info', `Outlook$Web$16.01$${locale.toLowerCase()}$sandbox$$$0`);
  address.hash = `&_sandbox_theme=${theme}&_xdm_Info=${conversation}|${addInId}|${window.location.origin}`;
  return address.href;
}

/** What Outlook tells office.js about itself. */
export function appContext({ app, locale }: FrameSettings): object {
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
    // The highest sets that this copy of office.js can serve.
    _requirementMatrix: JSON.stringify({ Mailbox: '1.11', DialogApi: '1.1', NestedAppAuth: '1.1' }),
    _settings: {},
  };
}

/** What Outlook tells about the person and the open appointment. */
export function initialData({ appointment, person, settings }: OutlookScene): object {
  const isAttendee = settings.surface === 'attendee';
  const readAppointment = 2;
  const organizerForm = 5;
  const readAndWriteItem = 3;
  return {
    hostVersion: '16.0.0.0',
    isFromSharedFolder: false,
    isRead: isAttendee,
    itemType: isAttendee ? readAppointment : organizerForm,
    owaView: 'ThreeColumns',
    permissionLevel: readAndWriteItem,
    seriesId: null,
    userDisplayName: person.name,
    userEmailAddress: person.mail,
    userProfileType: 'office365',
    userTimeZone: person.timeZone,
    ewsUrl: '',
    restUrl: '',
    ...(isAttendee && readParts(appointment)),
  };
}

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
