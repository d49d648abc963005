import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handler } from '../call.ts';
import { requireMailbox } from './mailboxes.ts';
import { windowsNames } from './zones.ts';

export const getCalendar: Handler = (call) => ok(calendarOf(call));

/** Everyone has the default calendar and no other. */
export const listCalendars: Handler = (call) => ok({ value: [calendarOf(call)] });

/** https://learn.microsoft.com/graph/api/outlookuser-supportedtimezones: Windows names when not asked otherwise. */
export const listTimeZones: Handler = () => zonesNamed([...windowsNames.keys()]);

export const listTimeZonesBy: Handler = ({ params }) => {
  const standard = params['TimeZoneStandard'] ?? '';
  if (!/^(windows|iana)$/i.test(standard)) {
    throw new GraphFault(400, 'RequestBroker--ParseUri', `The TimeZoneStandard '${standard}' is not Windows or Iana.`);
  }
  return zonesNamed(/^iana$/i.test(standard) ? Intl.supportedValuesOf('timeZone') : [...windowsNames.keys()]);
};

const zonesNamed = (names: readonly string[]): GraphAnswer =>
  ok({ value: names.map((alias) => ({ alias, displayName: alias })) });

function calendarOf({ state, caller }: GraphCall): object {
  const { ownerId } = requireMailbox(state, caller);
  return {
    id: `AAMk${Buffer.from(`${ownerId}:calendar`).toString('base64url')}AAA=`,
    name: 'Calendar',
    color: 'auto',
    hexColor: '',
    isDefaultCalendar: true,
    changeKey: 'MQ==',
    canShare: true,
    canViewPrivateItems: true,
    canEdit: true,
    allowedOnlineMeetingProviders: ['teamsForBusiness'],
    defaultOnlineMeetingProvider: 'teamsForBusiness',
    isTallyingResponses: true,
    isRemovable: false,
    owner: { name: caller.displayName, address: caller.mail },
  };
}
