import type { Colleague } from '#domain/colleague.ts';
import type { WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { day, later } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

/** When the person works, as their mailbox has it; `undefined` when it does not say, or could not be asked. */
export async function readMyHours(
  { calendars, clock }: Pick<Services, 'calendars' | 'clock'>,
  { id, mail }: Pick<Colleague, 'id' | 'mail'>,
): Promise<WorkingHours | undefined> {
  if (mail === undefined) {
    return undefined;
  }
  const now = clock.now();
  try {
    const busy = (await calendars.busyTimes([{ id, mail }], { start: now, end: later(now, day) })).get(id);
    return busy?.kind === 'readable' ? busy.workingHours : undefined;
  } catch (error) {
    if (error instanceof OutsideProblem) {
      return undefined;
    }
    throw error;
  }
}
