import * as v from 'valibot';
import { bookers, departmentRules, type Programme, topicFocuses } from '#domain/programme.ts';
import { entryCodec } from './entryCodec.ts';
import { count, date, programmeOf, zone } from './shapes.ts';

const programme = v.object({
  id: programmeOf,
  name: v.string(),
  purpose: v.string(),
  focus: v.array(v.picklist(topicFocuses)),
  sponsor: v.string(),
  startsOn: date,
  zone,
  rhythm: v.object({ sessionCount: count, lengthMinutes: count, everyWeeks: count }),
  rules: v.object({ leastLevelGap: count, departments: v.picklist(departmentRules), leastFreeSessions: count }),
  booker: v.picklist(bookers),
}) satisfies v.GenericSchema<unknown, Programme>;

/** A row of the list Programmes. */
export const programmeCodec = entryCodec<Programme>(programme, () => ({}));
