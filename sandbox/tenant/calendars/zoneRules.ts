import type { ZoneRules } from './mailboxRecords.ts';

/**
 * The rules of London under the name that Exchange gives to zones that it cannot name.
 * https://learn.microsoft.com/graph/api/resources/customtimezone
 */
export const greenwichRules: ZoneRules = {
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
