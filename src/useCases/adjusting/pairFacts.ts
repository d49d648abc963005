import type { PairFacts } from '#domain/adjusting/suggestions.ts';
import type { Colleague } from '#domain/colleague.ts';
import type { Milestone } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { OrgChart } from '#domain/orgChart.ts';
import type { Pair } from '#domain/pair.ts';
import { type Desk, isFormer, type PairStatus } from '../programme/openDesk.ts';

/** The organisation as it is now, in which each participant stands as they say themselves. */
interface Now {
  readonly byId: ReadonlyMap<PersonId, Colleague>;
  readonly chart: OrgChart;
}

/** What leads know of each pair that goes on, held against the organisation of today. */
export const factsOfPairs = (desk: Desk, now: Now): readonly PairFacts[] =>
  desk.pairs.filter((status) => !isFormer(status)).map((status) => factsOf(status, desk, now));

function factsOf(status: PairStatus, desk: Desk, now: Now): PairFacts {
  const { pair } = status.registered;
  const both = [pair.mentor.id, pair.mentee.id];
  const gone = both.filter((person) => !now.byId.has(person));
  const waits = waitsFor(status);
  return {
    pair,
    gone,
    broken: gone.length > 0 ? undefined : brokenNow(pair, desk, now),
    ...waits,
    heardAt: status.heardAt,
    needsWord: status.counts?.needsWord ?? false,
    steps: status.steps,
  };
}

/** The rules that a reorganisation can break; levels change with every promotion, and part nobody. */
function brokenNow({ mentor, mentee }: Pair, { programme }: Desk, { byId, chart }: Now): PairFacts['broken'] {
  if (chart.isInReportingLine(mentor.id, mentee.id)) {
    return 'reportingLine';
  }
  if (chart.sharesManager(mentor.id, mentee.id)) {
    return 'sharedManager';
  }
  const [here, there] = [mentor, mentee].map(({ id }) => byId.get(id)?.department?.trim().toLowerCase());
  return programme.rules.departments === 'different' && here !== undefined && here === there
    ? 'sameDepartment'
    : undefined;
}

const steps = [
  ['accepted', 'answer'],
  ['signed', 'signing'],
] as const;

/** One side books for both. Who booked has signed, and who signed has said yes, whatever was told. */
function waitsFor({ reached, registered: { pair } }: PairStatus): Pick<PairFacts, 'waitsFor' | 'waitingFor'> {
  const both = [pair.mentor.id, pair.mentee.id];
  if ([...reached.values()].flat().includes('booked')) {
    return { waitsFor: 'sessions', waitingFor: both };
  }
  for (const [milestone, waits] of steps) {
    const missing = both.filter((person) => !hasReached(reached.get(person) ?? [], milestone));
    if (missing.length > 0) {
      return { waitsFor: waits, waitingFor: missing };
    }
  }
  return { waitsFor: 'booking', waitingFor: both };
}

const hasReached = (milestones: readonly Milestone[], wanted: 'accepted' | 'signed'): boolean =>
  milestones.includes(wanted) || (wanted === 'accepted' && milestones.includes('signed'));
