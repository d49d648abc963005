import type { PersonEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import { isAsFar, type ModuleStep } from '#domain/training/moduleSteps.ts';
import type { DraftPlace } from '#ports/drafts.ts';
import type { Folders } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { writeOnce } from '../writeOnce.ts';

/**
 * Keeps that a module was begun or finished, and nothing else, where the person and the leads can read it. It waits on the
 * device until SharePoint has it; a module that was finished stays so.
 */
export async function recordModule(
  { people, drafts }: Pick<Services, 'people' | 'drafts'>,
  me: PersonId,
  step: ModuleStep,
): Promise<void> {
  const draft = { id: step.module, text: step.state, base: { text: '', version: undefined }, writtenAt: step.at };
  await drafts.keep(stepsOnDevice(me), draft);
  await save(people, me, { kind: 'module', key: step.module, state: step.state, at: step.at });
  await drafts.forget(stepsOnDevice(me), draft);
}

/** Where steps wait, each under the id of its module. */
export const stepsOnDevice = (person: PersonId): DraftPlace => ({ person, note: 'training' });

type ModuleEntry = Extract<PersonEntry, { kind: 'module' }>;

async function save(people: Folders<PersonEntry>, me: PersonId, entry: ModuleEntry): Promise<void> {
  const standing = await writeOnce<PersonEntry>(people, me, entry);
  if (says(standing.value, entry)) {
    return;
  }
  try {
    await people.write(me, entry, standing.version);
  } catch (error) {
    // Another page of the same person may have been quicker: then what stands there now decides.
    const now = isProblem(error, 'conflict') ? await writeOnce<PersonEntry>(people, me, entry) : standing;
    if (!says(now.value, entry)) {
      throw error;
    }
  }
}

const says = (standing: PersonEntry, entry: ModuleEntry): boolean =>
  standing.kind === 'module' && isAsFar(standing.state, entry.state);
