import type { PairEntry } from '#domain/entries.ts';
import { type Goal, mostSteps } from '#domain/goal.ts';
import type { Stored } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { requirePrivate } from './requirePrivate.ts';

type StoredGoal = Stored<Extract<PairEntry, { kind: 'goal' }>>;

/**
 * Says a goal anew: its words, its steps, its end or how far it is; either of the two may. Throws `conflict` when the partner
 * changed it meanwhile. Words are written only where it is certain that nobody else could read them.
 */
export async function changeGoal(
  services: Pick<Services, 'pairs'>,
  view: PairView,
  { value, version }: StoredGoal,
  { title: typed, progress, steps = [], until }: Pick<Goal, 'title' | 'progress' | 'steps' | 'until'>,
): Promise<void> {
  const title = typed.trim();
  if (title === '' || steps.length > mostSteps) {
    throw new RangeError(`Cannot change a goal: expected words and at most ${mostSteps} steps, got ${steps.length}`);
  }
  const known = new Set([value.title, ...(value.steps ?? []).map(({ what }) => what)]);
  if (![title, ...steps.map(({ what }) => what)].every((words) => known.has(words))) {
    await requirePrivate(services, view);
  }
  await services.pairs.write(view.proposal.pair.id, { ...value, title, progress, steps, until }, version);
}
