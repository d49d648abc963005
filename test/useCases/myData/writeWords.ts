import { instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { writePrivateNote } from '#useCases/notes/privateNotes.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const session = instant('2027-01-12T10:00:00Z');

/** Somebody writes wherever a pair can: a goal, the shared note, a look back, a note to themselves. */
export async function writeWords(services: Services, name: string): Promise<void> {
  const view = await pairOf(services);
  const note = view.notes[0];
  const words = `${note ? `${note.value.text}\n` : ''}${name} in the shared note`;
  await setGoal(services, view, { key: `goal-of-${name}`, title: `A goal of ${name}` });
  await writeNote(services, view, { session, text: words, replaces: note?.version });
  await closeSession(services, view, { session, taught: `Taught by ${name}`, learned: `Learned by ${name}` });
  await writePrivateNote(services, view, { session, text: `${name} to themselves`, replaces: undefined });
}
