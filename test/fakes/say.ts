import type { Enrolment } from '#domain/participant.ts';
import type { Services } from '#ports/services.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { openHome } from '#useCases/programme/openHome.ts';

/** Somebody who has joined says anew what they teach and want to learn. */
export async function say(services: Services, topics: Pick<Enrolment, 'teaches' | 'wantsToLearn'>): Promise<void> {
  const { memberships } = await openHome(services);
  for (const { enrolment } of memberships) {
    const { style, languages, capacity } = enrolment.value;
    await enrol(services, enrolment, { style, languages, capacity, ...topics });
  }
}
