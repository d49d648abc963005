import type { PersonId } from '#domain/ids.ts';
import type { ProblemKind } from '#domain/problemKind.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { leaveEveryProgramme } from './leaveEveryProgramme.ts';
import { leavePair } from './leavePair.ts';
import { type MyPair, myPairs } from './myPairs.ts';
import { type DeletionPlan, planDeletion, type PlanningNeeds } from './planDeletion.ts';
import { readWhatOpens } from './readWhatOpens.ts';
import { removeWhole } from './removeWhole.ts';
import { takeOutMine } from './takeOutMine.ts';

/** In this order, so that wherever it breaks off, no lead pairs somebody whose data are half gone. */
export const deletionParts = ['programmes', 'sessions', 'pairs', 'toMyself', 'device', 'takingPart'] as const;
export type DeletionPart = (typeof deletionParts)[number];

/** Something that could not be deleted, and why. */
export interface LeftBehind {
  readonly part: DeletionPart;
  /** The pair whose folder or sessions it is about. */
  readonly pair: string | undefined;
  readonly because: ProblemKind;
}

export type DeletionEnd =
  | { readonly kind: 'done'; readonly leftBehind: readonly LeftBehind[] }
  /** There is a pair now that the person has not seen in the plan: nothing was deleted. */
  | { readonly kind: 'changed'; readonly plan: DeletionPlan };

export interface DeletionOptions {
  /** Pairs whose whole folder goes, for the partner too. */
  readonly forBoth: ReadonlySet<string>;
  readonly onPart?: (part: DeletionPart) => void;
}

type Needed = PlanningNeeds & Pick<Services, 'keptCalendars'>;

/**
 * Deletes what the plan says. Run again after it broke off anywhere, it goes on and ends the same. What is refused keeps
 * the rest from nothing, and is told at the end; what passes, such as a lost connection, is thrown.
 */
export async function runDeletion(
  services: Needed,
  plan: DeletionPlan,
  { forBoth, onPart }: DeletionOptions,
): Promise<DeletionEnd> {
  const { me } = plan;
  const pairs = await myPairs(services, me, (await readWhatOpens(services.people, 'People', me)).entries);
  if (pairs.some(({ id }) => !plan.knownPairs.includes(id))) {
    return { kind: 'changed', plan: await planDeletion(services) };
  }
  const leftBehind: LeftBehind[] = [];
  for (const part of deletionParts) {
    onPart?.(part);
    for (const { pair, run } of stepsOf(services, me, part, pairs, forBoth)) {
      const because = await refusalOf(part, run);
      leftBehind.push(...(because === undefined ? [] : [{ part, pair, because }]));
    }
  }
  return { kind: 'done', leftBehind };
}

interface Step {
  readonly pair?: string;
  readonly run: () => Promise<void>;
}

function stepsOf(
  services: Needed,
  me: PersonId,
  part: DeletionPart,
  pairs: readonly MyPair[],
  forBoth: ReadonlySet<string>,
): readonly Step[] {
  const eachPair = (run: (pair: MyPair) => Promise<void>): readonly Step[] =>
    pairs.map((pair) => ({ pair: pair.id, run: () => run(pair) }));
  switch (part) {
    case 'programmes':
      return [{ run: () => leaveEveryProgramme(services, me) }];
    case 'sessions':
      return eachPair((pair) => leavePair(services, me, pair));
    case 'pairs':
      return eachPair((pair) => takeOutMine(services, me, pair, forBoth.has(pair.id)));
    case 'toMyself':
      return [{ run: () => removeWhole(services.privateNotes, me) }];
    case 'device':
      return [{ run: () => forgetOnDevice(services, me) }];
    case 'takingPart':
      return [{ run: () => removeWhole(services.people, me) }];
  }
}

async function forgetOnDevice({ drafts, keptCalendars, clock }: Needed, me: PersonId): Promise<void> {
  for (const draft of (await drafts.everyOf(me)) ?? []) {
    await drafts.forget({ person: me, note: draft.note }, draft);
  }
  await keptCalendars.forget(clock.now());
}

/** Why it was refused; `undefined` when it was not. */
async function refusalOf(part: DeletionPart, run: () => Promise<void>): Promise<ProblemKind | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (!(error instanceof OutsideProblem)) {
      throw error;
    }
    const { kind } = error;
    // Who never opened their calendar to us, or does so no more, is not kept from deleting their words.
    const mayGoOn = kind !== 'signInNeeded' || part === 'sessions';
    if (kind === 'offline' || kind === 'busy' || !mayGoOn) {
      throw error;
    }
    return kind;
  }
}
