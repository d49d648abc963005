/**
 * `node pipeline.mjs MENTORS MENTEES`: from what people said and what the directory and their calendars tell to explained,
 * proven pairs, for so many of the Home Office, told as a line of JSON. Nothing is warm.
 */
import { usualWishes } from '#domain/matching/matchWishes.ts';
import { openMatch } from '#domain/matching/openMatch.ts';
import { millisecondsSince } from '../processorTime.ts';
import { peakMegabytes } from '../matching/peakMegabytes.ts';
import { cohortWithCalendars } from '../organisation.ts';
import { finished } from './scoredPairs.ts';

export interface PipelineFigures {
  /** Processor time. */
  readonly ms: number;
  readonly pairs: number;
  readonly proven: boolean;
  readonly peakMb: number;
}

const [mentors, mentees] = [Number(process.argv[2]), Number(process.argv[3])];
const cohort = await cohortWithCalendars({ organisations: ['home-office'], mentors, mentees });
const before = process.cpuUsage();
const { certificate } = finished(openMatch(cohort, usualWishes(cohort.programme))).outcome();
const ms = millisecondsSince(before);
const figures: PipelineFigures = {
  ms,
  pairs: certificate.pairCount,
  proven: certificate.isProven,
  peakMb: peakMegabytes(),
};
console.log(JSON.stringify(figures));
