import type { PersonEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { ModuleId } from '#domain/training/modules.ts';
import { furthest, type ModuleStep, readStep } from '#domain/training/moduleSteps.ts';
import type { Folders } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { recordModule, stepsOnDevice } from './recordModule.ts';

type Needed = Pick<Services, 'people' | 'drafts'>;

/** How far somebody is with their training. */
export interface Training {
  /** False for who was never invited: the site has no place for it. */
  readonly isKept: boolean;
  readonly steps: ReadonlyMap<ModuleId, ModuleStep>;
  /** What only this device has so far. */
  readonly unsaved: ReadonlySet<ModuleId>;
}

/** Reads it, and sends first what an earlier visit could not. */
export async function openTraining(services: Needed, me: PersonId): Promise<Training> {
  const waiting = await readWaiting(services, me);
  const sent = await Promise.allSettled(waiting.map((step) => recordModule(services, me, step)));
  const unsaved = waiting.filter((_, index) => sent[index]?.status === 'rejected');
  const kept = await readKept(services.people, me);
  return {
    isKept: kept !== undefined,
    steps: furthest([...(kept ?? []), ...unsaved]),
    unsaved: new Set(unsaved.map(({ module }) => module)),
  };
}

/** Shown before SharePoint has answered. */
export const unsavedStep = (training: Training, step: ModuleStep): Training => ({
  ...training,
  steps: furthest([...training.steps.values(), step]),
  unsaved: training.isKept ? new Set([...training.unsaved, step.module]) : training.unsaved,
});

/** SharePoint has it, unless the person has come further meanwhile. */
export const savedStep = (training: Training, step: ModuleStep): Training =>
  training.steps.get(step.module)?.state === step.state
    ? { ...training, unsaved: new Set([...training.unsaved].filter((module) => module !== step.module)) }
    : training;

async function readWaiting({ drafts }: Needed, me: PersonId): Promise<readonly ModuleStep[]> {
  const found = await drafts.of(stepsOnDevice(me));
  return found.flatMap(({ id, text, writtenAt }) => readStep(id, text, writtenAt) ?? []);
}

async function readKept(people: Folders<PersonEntry>, me: PersonId): Promise<readonly ModuleStep[] | undefined> {
  try {
    const entries = await people.read(me);
    return entries.flatMap(({ value }) =>
      value.kind === 'module' ? (readStep(value.key, value.state, value.at) ?? []) : [],
    );
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return undefined;
    }
    throw error;
  }
}
