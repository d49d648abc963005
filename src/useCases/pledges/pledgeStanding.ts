import { pledgeId } from '#domain/pledge.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { publicIn } from './publicPledges.ts';

/** Who agreed that leads may read a pledge, as far as the person who asks can know. `onlyUs`: not they. */
export type PledgeStanding = 'onlyUs' | 'waits' | 'both' | 'mentorAgreed';

/** A mentor sees in the folder of the two what they agreed to, a mentee in their own. */
export async function pledgeStanding(
  { people }: Pick<Services, 'people'>,
  { me, myRole, proposal, pledgeAssents }: PairView,
  { value: { key } }: PairView['pledges'][number],
): Promise<PledgeStanding> {
  if (myRole === 'mentor') {
    return pledgeAssents.some(({ value }) => value.key === key && value.by === me) ? 'mentorAgreed' : 'onlyUs';
  }
  const id = pledgeId(proposal.pair.id, key);
  const shown = publicIn(await people.read(me)).find(({ value }) => value.key === id);
  if (shown === undefined) {
    return 'onlyUs';
  }
  return shown.value.words.agreed === 'both' ? 'both' : 'waits';
}
