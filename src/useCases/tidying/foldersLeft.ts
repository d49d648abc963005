import type { PersonId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import type { TidyTarget } from '#domain/tidying.ts';
import type { DeskReading } from '../programme/openDesk.ts';

/** A folder that leads cannot open, and so cannot delete. */
interface FolderLeft {
  readonly library: 'Private' | 'Pairs';
  readonly name: string;
}

export interface FoldersLeft {
  /** Nobody who takes part can open them any more. */
  readonly ofNobody: readonly FolderLeft[];
  /** Pair folders of somebody who left, by the name of the partner who is still here and has what the two wrote. */
  readonly withPartner: readonly string[];
}

/** What stays of people who have left the organisation when leads have removed what they can. */
export function foldersLeft(reading: DeskReading, people: readonly TidyTarget[]): FoldersLeft {
  const gone = new Set(people.map(({ person }) => person));
  const left = new Set(people.filter(({ because }) => because === 'leftOrganisation').map(({ person }) => person));
  const pairs = standingPairs(reading).filter(({ mentor, mentee }) => left.has(mentor.id) || left.has(mentee.id));
  const isOfNobody = ({ mentor, mentee }: Pair): boolean => gone.has(mentor.id) && gone.has(mentee.id);
  return {
    ofNobody: [
      ...[...left].map((name): FolderLeft => ({ library: 'Private', name })),
      ...pairs.filter(isOfNobody).map(({ id }): FolderLeft => ({ library: 'Pairs', name: id })),
    ],
    withPartner: pairs
      .filter((pair) => !isOfNobody(pair))
      .map(({ mentor, mentee }) => (left.has(mentor.id) ? mentee.name : mentor.name)),
  };
}

/** Pairs whose words were not yet deleted, from the register and from what the two were told. */
function standingPairs({ entries, told }: DeskReading): readonly Pair[] {
  const cleared = new Set<string>(
    told.flatMap(({ value }) => (value.kind === 'milestone' && value.reached === 'cleared' ? [value.pair] : [])),
  );
  const pairs = [
    ...entries.flatMap(({ value }) => (value.kind === 'pair' ? [value.pair] : [])),
    ...told.flatMap(({ value }) => (value.kind === 'proposal' ? [value.proposal.pair] : [])),
  ];
  return [...new Map(pairs.map((pair) => [pair.id, pair])).values()].filter(({ id }) => !cleared.has(id));
}

/** Names of people as leads and colleagues knew them; the directory may have forgotten them. */
export function namesIn(reading: DeskReading): ReadonlyMap<PersonId, string> {
  const pairs = standingPairs(reading);
  return new Map(pairs.flatMap(({ mentor, mentee }) => [mentor, mentee].map(({ id, name }) => [id, name] as const)));
}
