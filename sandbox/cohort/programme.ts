import { programmeId } from '#domain/ids.ts';
import { usualSuitability } from '#domain/matching/suitability/weights.ts';
import { type Programme, usualRhythm, usualRules } from '#domain/programme.ts';
import { localDate, type ZoneName } from '#domain/time/instant.ts';

const day = 86_400_000;

/** The programme of the sandbox: first sessions from two weeks after `now`, milliseconds since 1970. */
export const freshEyes = (now: number): Programme => ({
  id: programmeId('fresh-eyes'),
  name: 'Fresh Eyes',
  purpose: 'Our leaders learn from the colleagues who joined last: new tools, new habits, a new view of our work.',
  focus: ['aiTools', 'technology', 'waysOfWorking', 'inclusion'],
  sponsor: 'The Permanent Secretary',
  startsOn: localDate(new Date(now + 14 * day).toISOString().slice(0, 10)),
  zone: 'Europe/London' as ZoneName,
  rhythm: usualRhythm,
  // This organisation is flat: five levels for two thousand people.
  rules: { ...usualRules, leastLevelGap: 1 },
  suitability: usualSuitability,
  booker: 'mentor',
});
