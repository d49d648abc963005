import { programmeId } from '#domain/ids.ts';
import { usualSuitability } from '#domain/matching/suitability/weights.ts';
import { type Programme, usualRhythm, usualRules } from '#domain/programme.ts';
import { localDate, type ZoneName } from '#domain/time/instant.ts';

/** A programme of six four-weekly sessions from January 2027, unless said otherwise. */
export const aProgramme = (said: Partial<Programme> = {}): Programme => ({
  id: programmeId('reverse-2027'),
  name: 'Reverse mentoring 2027',
  purpose: 'Leaders learn from those who joined last.',
  focus: ['technology', 'aiTools'],
  sponsor: 'The board',
  startsOn: localDate('2027-01-11'),
  zone: 'Europe/London' as ZoneName,
  rhythm: usualRhythm,
  rules: usualRules,
  suitability: usualSuitability,
  booker: 'mentee',
  ...said,
});
