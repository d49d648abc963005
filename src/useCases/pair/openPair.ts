import type { PairEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { FilledAppointment } from '#domain/filledAppointment.ts';
import { partnerOf, roleIn, type PairStage, type Partner, type Proposal } from '#domain/pair.ts';
import type { Role } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import type { Series } from '#domain/series.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import { filledBy } from '../series/filledBy.ts';
import { stageFrom } from './stageFrom.ts';
import { seriesVersions } from '../series/seriesVersions.ts';

type Of<Kind extends PairEntry['kind']> = Extract<PairEntry, { kind: Kind }>;

/** A pair as one of the two sees it. */
export interface PairView {
  readonly proposal: Proposal;
  readonly programme: Programme;
  readonly me: PersonId;
  readonly myRole: Role;
  readonly partner: Partner;
  readonly stage: PairStage;
  /** The latest of all series. */
  readonly series: Stored<Series> | undefined;
  /** Every series of the pair, oldest first. */
  readonly allSeries: readonly Series[];
  readonly answers: readonly Of<'answer'>[];
  /** What the person filled in in Outlook and has perhaps not sent yet. */
  readonly filled: FilledAppointment | undefined;
  readonly signatures: readonly Of<'signature'>[];
  readonly goals: readonly Stored<Of<'goal'>>[];
  readonly notes: readonly Stored<Of<'note'>>[];
  readonly learnings: readonly Stored<Of<'learning'>>[];
  readonly promises: readonly Stored<Of<'promise'>>[];
  readonly pledges: readonly Stored<Of<'pledge'>>[];
  readonly pledgeAssents: readonly Stored<Of<'pledgeAssent'>>[];
  readonly thanks: readonly Stored<Of<'thanks'>>[];
}

/** What `openPair` needs to know beforehand: who looks, and what was proposed. */
export interface PairRequest {
  readonly me: PersonId;
  readonly proposal: Proposal;
  readonly programme: Programme;
}

/** Reads the pair's folder, which only the two can. Throws `missing` when the person is not one of them. */
export async function openPair(
  { pairs, clock }: Pick<Services, 'pairs' | 'clock'>,
  request: PairRequest,
): Promise<PairView> {
  const { me, proposal } = request;
  const entries = await pairs.read(proposal.pair.id);
  const versions = seriesVersions(entries);
  const latest = versions.at(-1);
  const allSeries = versions.map(({ value }) => value.series);
  const answers = ofKind(entries, 'answer').map(({ value }) => value);
  const signatures = ofKind(entries, 'signature').map(({ value }) => value);
  return {
    ...request,
    myRole: roleIn(proposal.pair, me),
    partner: partnerOf(proposal.pair, me),
    stage: stageFrom(entries, request, clock.now()),
    series: latest && { value: latest.value.series, version: latest.version },
    allSeries,
    answers,
    filled: filledBy(me, entries)?.value.filled,
    signatures,
    goals: ofKind(entries, 'goal'),
    notes: ofKind(entries, 'note'),
    learnings: ofKind(entries, 'learning'),
    promises: ofKind(entries, 'promise'),
    pledges: ofKind(entries, 'pledge'),
    pledgeAssents: ofKind(entries, 'pledgeAssent'),
    thanks: ofKind(entries, 'thanks'),
  };
}

const ofKind = <Kind extends PairEntry['kind']>(
  entries: readonly Stored<PairEntry>[],
  kind: Kind,
): Stored<Of<Kind>>[] => entries.flatMap(({ value, version }) => (isOf(value, kind) ? [{ value, version }] : []));

const isOf = <Kind extends PairEntry['kind']>(entry: PairEntry, kind: Kind): entry is Of<Kind> => entry.kind === kind;
