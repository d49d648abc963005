import type { Instant } from '../time/instant.ts';
import { type ModuleId, moduleNamed, type ModuleState, moduleStates } from './modules.ts';

/** That somebody began or finished a module, and when. */
export interface ModuleStep {
  readonly module: ModuleId;
  readonly state: ModuleState;
  readonly at: Instant;
}

/** Whether somebody who stands here has come that far: who has finished has also begun. */
export const isAsFar = (standing: ModuleState, wanted: ModuleState): boolean =>
  moduleStates.indexOf(standing) >= moduleStates.indexOf(wanted);

/** How far each module is, whatever the order in which it was said. */
export function furthest(steps: readonly ModuleStep[]): ReadonlyMap<ModuleId, ModuleStep> {
  const found = new Map<ModuleId, ModuleStep>();
  for (const step of steps) {
    const before = found.get(step.module);
    if (before === undefined || !isAsFar(before.state, step.state)) {
      found.set(step.module, step);
    }
  }
  return found;
}

/** A step as it was stored; `undefined` when a newer version wrote it, which may know more modules than this one. */
export function readStep(module: string, state: string, at: Instant): ModuleStep | undefined {
  const [knownModule, knownState] = [moduleNamed(module), moduleStates.find((known) => known === state)];
  return knownModule && knownState && { module: knownModule, state: knownState, at };
}
