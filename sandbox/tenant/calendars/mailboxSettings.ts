import { GraphFault, ok, type GraphCall, type Handler } from '../call.ts';
import { requireMailbox } from './mailboxes.ts';
import type { WorkingHours } from './records.ts';

export const getOwnSettings: Handler = (call) => settingsAnswer(call);

/** Settings of another person are refused: the service wants to be that person or an application. */
export const getSettingsOf: Handler = (call) => {
  refuseOthers(call);
  return settingsAnswer(call);
};

/** Throws Exchange's refusal when the address names somebody else than the caller. */
export function refuseOthers({ params, caller }: GraphCall): void {
  const name = (params['user-id'] ?? '').toLowerCase();
  if (name !== caller.id.toLowerCase() && name !== caller.userPrincipalName.toLowerCase()) {
    throw new GraphFault(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  }
}

function settingsAnswer({ state, caller, root }: GraphCall): ReturnType<typeof ok> {
  const mailbox = requireMailbox(state, caller);
  return ok({
    '@odata.context': `${root}/$metadata#users('${caller.id}')/mailboxSettings`,
    timeZone: mailbox.zone,
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm',
    language: { locale: caller.preferredLanguage ?? 'en-GB', displayName: caller.preferredLanguage ?? 'en-GB' },
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
    ...(mailbox.workingHours && { workingHours: wireWorkingHours(mailbox.workingHours, mailbox.zone) }),
  });
}

/** Working hours as Graph gives them: local to their own zone, which is a name or the rules of one. */
export function wireWorkingHours({ days, start, end, customZone }: WorkingHours, zone: string): object {
  return {
    daysOfWeek: days,
    startTime: timeOfDay(start),
    endTime: timeOfDay(end),
    timeZone: customZone ? greenwichRules : { name: zone },
  };
}

const timeOfDay = (hours: number): string =>
  `${String(Math.floor(hours)).padStart(2, '0')}:${String((hours % 1) * 60).padStart(2, '0')}:00.0000000`;

/**
 * The rules of London under the name that Exchange gives to zones that it cannot name.
 * https://learn.microsoft.com/graph/api/resources/customtimezone
 */
const greenwichRules = {
  '@odata.type': '#microsoft.graph.customTimeZone',
  name: 'Customized Time Zone',
  bias: 0,
  standardOffset: { time: '02:00:00.0000000', dayOccurrence: 5, dayOfWeek: 'sunday', month: 10, year: 0 },
  daylightOffset: {
    daylightBias: -60,
    time: '01:00:00.0000000',
    dayOccurrence: 5,
    dayOfWeek: 'sunday',
    month: 3,
    year: 0,
  },
};
