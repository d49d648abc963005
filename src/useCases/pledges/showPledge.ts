import { pledgeId } from '#domain/pledge.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { fingerprint } from '../recognition/fingerprint.ts';
import { asAgreed, keepPublic, removePublic } from './publicPledges.ts';

type Pledge = PairView['pledges'][number];

/** One of the two agrees that leads may read a pledge. They can once both agreed, from the mentee's next visit on. */
export async function agreeToShow(
  services: Pick<Services, 'people' | 'pairs' | 'clock'>,
  view: PairView,
  { value }: Pledge,
): Promise<void> {
  const { pair } = view.proposal;
  if (view.myRole === 'mentee') {
    await keepPublic(services, view.me, await asAgreed(view, value));
    return;
  }
  const seal = await fingerprint(pledgeId(pair.id, value.key), value.text);
  const before = view.pledgeAssents.find((assent) => assent.value.key === value.key);
  const assent = { by: view.me, fingerprint: seal, at: services.clock.now() };
  await services.pairs.write(pair.id, { kind: 'pledgeAssent', key: value.key, ...assent }, before?.version);
}

/** One of the two agrees no more. The words leave the mentee's folder: at once by the mentee, else at their next visit. */
export async function takeBackShowing(
  services: Pick<Services, 'people' | 'pairs'>,
  view: PairView,
  { value }: Pledge,
): Promise<void> {
  const { pair } = view.proposal;
  if (view.myRole === 'mentee') {
    await removePublic(services, view.me, pledgeId(pair.id, value.key));
    return;
  }
  const assent = view.pledgeAssents.find((each) => each.value.key === value.key);
  if (assent) {
    await services.pairs.removeEntry(pair.id, assent.value, assent.version);
  }
}

/** The mentee takes a pledge back altogether: first from where leads read, then from the folder of the two. */
export async function takeBackPledge(
  services: Pick<Services, 'people' | 'pairs'>,
  view: PairView,
  pledge: Pledge,
): Promise<void> {
  const { pair } = view.proposal;
  await removePublic(services, view.me, pledgeId(pair.id, pledge.value.key));
  for (const { value, version } of view.pledgeAssents.filter(({ value: { key } }) => key === pledge.value.key)) {
    await services.pairs.removeEntry(pair.id, value, version);
  }
  await services.pairs.removeEntry(pair.id, pledge.value, pledge.version);
}
