import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handler } from '../call.ts';
import { selectProperties } from '../odata.ts';
import { readBody } from './bodies.ts';
import { requireMailbox } from './mailboxes.ts';
import { settingsShape, workingHoursFrom } from './readSettings.ts';
import type { CalendarSwitches, Mailbox, WorkingHours, ZoneRules } from './mailboxRecords.ts';
import { zoneOf } from './zones.ts';

export const getOwnSettings: Handler = (call) => settingsAnswer(call);

/** Settings of another person are refused: the service wants to be that person or an application. */
export const getSettingsOf: Handler = (call) => {
  refuseOthers(call);
  return settingsAnswer(call);
};

/** https://learn.microsoft.com/graph/api/user-update-mailboxsettings: 200 with the parts that were updated. */
export const updateSettings: Handler = (call) => {
  const mailbox = requireMailbox(call.state, call.caller);
  const { timeZone, workingHours, ...settings } = readBody(settingsShape, call.body);
  if (timeZone !== undefined) {
    zoneOf(timeZone);
    moveTo(mailbox, timeZone);
  }
  if (workingHours) {
    mailbox.workingHours = workingHoursFrom(workingHours, mailbox);
  }
  mailbox.settings = { ...mailbox.settings, ...settings };
  mailbox.version += 1;
  const given = Object.keys(call.body as object);
  const after = Object.entries(wireSettings(call, mailbox)).filter(([name]) => given.includes(name));
  return ok({ '@odata.context': contextOf(call), ...Object.fromEntries(after) });
};

/** Throws Exchange's refusal when the address names somebody else than the caller. */
export function refuseOthers({ params, caller }: GraphCall): void {
  const name = (params['user-id'] ?? '').toLowerCase();
  if (name !== caller.id.toLowerCase() && name !== caller.userPrincipalName.toLowerCase()) {
    throw new GraphFault(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
}

/** Working hours keep the zone that they had: who travels still works at home. */
function moveTo(mailbox: Mailbox, timeZone: string): void {
  if (mailbox.workingHours && mailbox.workingHours.zone === undefined) {
    mailbox.workingHours = { ...mailbox.workingHours, zone: mailbox.zone };
  }
  mailbox.zone = timeZone;
}

function settingsAnswer(call: GraphCall): GraphAnswer {
  const settings = wireSettings(call, requireMailbox(call.state, call.caller));
  return ok({ '@odata.context': contextOf(call), ...selectProperties(settings, call.query) });
}

const contextOf = ({ root, caller }: GraphCall): string => `${root}/$metadata#users('${caller.id}')/mailboxSettings`;

function wireSettings({ state, caller }: GraphCall, mailbox: Mailbox): Record<string, unknown> {
  const language = caller.preferredLanguage ?? 'en-GB';
  return {
    timeZone: mailbox.zone,
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm',
    language: { locale: language, displayName: language },
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    userPurpose: 'user',
    automaticRepliesSetting: {
      status: 'disabled',
      externalAudience: 'all',
      internalReplyMessage: '',
      externalReplyMessage: '',
      scheduledStartDateTime: { dateTime: '2026-01-01T00:00:00.0000000', timeZone: 'UTC' },
      scheduledEndDateTime: { dateTime: '2026-01-02T00:00:00.0000000', timeZone: 'UTC' },
    },
    ...mailbox.settings,
    ...(mailbox.workingHours && {
      workingHours: wireWorkingHours(mailbox.workingHours, mailbox.zone, state.mailboxes),
    }),
  };
}

/** Working hours as Graph gives them: local to their own zone, which is a name or the rules of one. */
export function wireWorkingHours(
  { days, start, end, zone: own }: WorkingHours,
  zone: string,
  { customZones }: CalendarSwitches,
): object {
  const timeZone = typeof own === 'object' ? (customZones === 'swapped' ? swapped(own) : own) : { name: own ?? zone };
  return { daysOfWeek: days, startTime: timeOfDay(start), endTime: timeOfDay(end), timeZone };
}

const swapped = ({ standardOffset, daylightOffset, ...rules }: ZoneRules): object => {
  const { daylightBias, ...summer } = daylightOffset as { readonly daylightBias?: number };
  return { ...rules, standardOffset: summer, daylightOffset: { ...standardOffset, daylightBias } };
};

function timeOfDay(hours: number): string {
  const minutes = Math.round(hours * 60);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${hour}:${minute}:00.0000000`;
}
