import { canBeAnswered } from '#domain/answerTime.ts';
import type { PairEntry } from '#domain/entries.ts';
import type { Answer } from '#domain/pair.ts';
import type { Enrolment } from '#domain/participant.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from './openPair.ts';
import { reachMilestone } from './reachMilestone.ts';
import { requirePrivate } from './requirePrivate.ts';
import { writeOnce } from '../writeOnce.ts';

/**
 * Says yes or no to a proposed pair, once: to the partner in the pair's folder, and as a mere fact to the lead. With a yes
 * goes what the person said of when and where they meet: the partner's app may not look into their enrolment. Once its time
 * is over nothing is said any more: a page that was opened before does not know it yet.
 */
export async function answerProposal(
  services: Pick<Services, 'pairs' | 'people' | 'clock'>,
  view: PairView,
  answer: Answer,
): Promise<void> {
  const { proposal, programme, me } = view;
  if (!canBeAnswered(proposal, programme, services.clock.now())) {
    return;
  }
  await requirePrivate(services, view);
  const { pair } = proposal;
  const meeting = answer === 'accepted' ? await saidOfMeeting(services, view) : {};
  const said = { kind: 'answer', key: me, by: me, answer, at: services.clock.now(), ...meeting } as const;
  const standing = await writeOnce<PairEntry>(services.pairs, pair.id, said);
  // Whoever answered differently on another device before is taken at their first word, by the partner and the lead alike.
  await reachMilestone(services, me, pair.id, standing.value.kind === 'answer' ? standing.value.answer : answer);
}

async function saidOfMeeting(
  { people }: Pick<Services, 'people'>,
  { me, programme }: PairView,
): Promise<Pick<Enrolment, 'hours' | 'meets'>> {
  const entries = await people.read(me);
  const [enrolment] = entries.flatMap(({ value }) =>
    value.kind === 'enrolment' && value.key === programme.id ? [value.enrolment] : [],
  );
  const { hours, meets } = enrolment ?? {};
  return { ...(hours && { hours }), ...(meets && { meets }) };
}
