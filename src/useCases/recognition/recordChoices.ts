import type { PersonId } from '#domain/ids.ts';
import { emptyChoice, type RecordChoice } from '#domain/recognition/recordChoice.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

/** What the person has put into their record so far. */
export async function readRecordChoice(services: Pick<Services, 'privateNotes'>, me: PersonId): Promise<RecordChoice> {
  return (await standingChoice(services, me))?.choice ?? emptyChoice;
}

/** Changes it; what the person changed meanwhile on another device stays. Gives what it is then. */
export async function changeRecordChoice(
  services: Pick<Services, 'privateNotes'>,
  me: PersonId,
  change: (choice: RecordChoice) => RecordChoice,
): Promise<RecordChoice> {
  try {
    return await changeOnce(services, me, change);
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
    return await changeOnce(services, me, change);
  }
}

async function changeOnce(
  services: Pick<Services, 'privateNotes'>,
  me: PersonId,
  change: (choice: RecordChoice) => RecordChoice,
): Promise<RecordChoice> {
  const standing = await standingChoice(services, me);
  const choice = change(standing?.choice ?? emptyChoice);
  await services.privateNotes.write(me, { kind: 'recordChoice', key: 'record', choice }, standing?.version);
  return choice;
}

async function standingChoice({ privateNotes }: Pick<Services, 'privateNotes'>, me: PersonId) {
  const entries = await privateNotes.read(me);
  const [standing] = entries.flatMap(({ value, version }) =>
    value.kind === 'recordChoice' ? [{ choice: value.choice, version }] : [],
  );
  return standing;
}
