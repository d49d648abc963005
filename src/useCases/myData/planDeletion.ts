import type { PairEntry } from '#domain/entries.ts';
import { ownerOf } from '#domain/entryOwner.ts';
import type { PersonId } from '#domain/ids.ts';
import { namesPerson, partnerOf } from '#domain/pair.ts';
import type { Series } from '#domain/series.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { type MyPair, myPairs } from './myPairs.ts';
import { isWithoutPartner } from './isWithoutPartner.ts';
import { type FolderReading, type MissingData, readWhatOpens } from './readWhatOpens.ts';
import { type AheadCount, countAhead } from '../series/countAhead.ts';

/** What would go if the person deleted what is kept about them, and what would stay: numbers of entries, no words. */
export interface DeletionPlan {
  readonly me: PersonId;
  /** In the person's own folder, which leads read too; `undefined` when it does not open. */
  readonly takingPart: number | undefined;
  /** In the folder that only the person opens. */
  readonly toMyself: number | undefined;
  readonly pairs: readonly PairPlan[];
  /** Texts; `undefined` when this device does not let us look. */
  readonly onThisDevice: number | undefined;
  /** Thanks on the wall, which a lead's next visit takes off; `undefined` when the wall could not be read. */
  readonly onWall: number | undefined;
  /** What could not be opened or understood. It is not known whether there is anything. */
  readonly unseen: readonly MissingData[];
  /** Every pair that the plan knows of, those that do not open too. */
  readonly knownPairs: readonly string[];
}

/** What would become of a pair's folder and sessions. */
export interface PairPlan {
  readonly id: string;
  /** Unknown when nothing that names them is left. */
  readonly partner: string | undefined;
  /** Whether the partner has deleted what was theirs before: then nobody is left, and the whole folder goes. */
  readonly isWithoutPartner: boolean;
  readonly mine: number;
  readonly notesOfBoth: number;
  readonly ofPartner: number;
  readonly sessions: AheadCount;
}

export type PlanningNeeds = Pick<
  Services,
  'calendars' | 'clock' | 'directory' | 'drafts' | 'pairs' | 'people' | 'privateNotes' | 'recognitions'
>;

/** Looks at everything that would go, with the person's own rights; nothing is changed. */
export async function planDeletion(services: PlanningNeeds): Promise<DeletionPlan> {
  const { id: me } = await services.directory.me();
  const [person, toMyself, onThisDevice, onWall] = await Promise.all([
    readWhatOpens(services.people, 'People', me),
    readWhatOpens(services.privateNotes, 'Private', me),
    services.drafts.everyOf(me),
    countOnWall(services, me),
  ]);
  const found = await myPairs(services, me, person.entries);
  const read = await Promise.all(found.map((pair) => planPair(services, me, pair)));
  return {
    me,
    takingPart: sizeOf(person),
    toMyself: sizeOf(toMyself),
    pairs: read.flatMap(({ plan }) => plan ?? []),
    onThisDevice: onThisDevice?.length,
    onWall,
    unseen: [person, toMyself, ...read].flatMap(({ missing }) => missing),
    knownPairs: found.map(({ id }) => id),
  };
}

async function countOnWall(
  { recognitions }: Pick<Services, 'recognitions'>,
  me: PersonId,
): Promise<number | undefined> {
  try {
    return (await recognitions.all()).filter(({ pair }) => namesPerson(pair, me)).length;
  } catch (error) {
    if (error instanceof OutsideProblem && error.kind !== 'offline' && error.kind !== 'busy') {
      return undefined;
    }
    throw error;
  }
}

const sizeOf = ({ entries, missing }: FolderReading<unknown>): number | undefined =>
  isShut(missing) ? undefined : entries.length;

const isShut = (missing: readonly MissingData[]): boolean => missing.some(({ kind }) => kind === 'folder');

interface PairReading {
  /** `undefined` when its folder does not open. */
  readonly plan: PairPlan | undefined;
  readonly missing: readonly MissingData[];
}

async function planPair(services: PlanningNeeds, me: PersonId, { id, proposal }: MyPair): Promise<PairReading> {
  const { entries, missing } = await readWhatOpens(services.pairs, 'Pairs', id);
  if (isShut(missing)) {
    return { plan: undefined, missing };
  }
  const plan = {
    id,
    partner: proposal && partnerOf(proposal.pair, me).name,
    isWithoutPartner: isWithoutPartner(me, proposal, entries),
    ...countsOf(me, entries),
    sessions: await countAhead(services, me, seriesIn(entries)),
  };
  return { plan, missing };
}

const seriesIn = (entries: readonly PairEntry[]): readonly Series[] =>
  entries.flatMap((entry) => (entry.kind === 'series' ? [entry.series] : []));

function countsOf(me: PersonId, entries: readonly PairEntry[]): Pick<PairPlan, 'mine' | 'notesOfBoth' | 'ofPartner'> {
  const owners = entries.map(ownerOf);
  return {
    mine: owners.filter((owner) => owner === me).length,
    notesOfBoth: entries.filter(({ kind }) => kind === 'note').length,
    ofPartner: owners.filter((owner) => owner !== undefined && owner !== me).length,
  };
}
