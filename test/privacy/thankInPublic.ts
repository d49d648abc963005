import type { PersonId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import type { Services } from '#ports/services.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { giveThanks } from '#useCases/recognition/giveThanks.ts';
import { openRecognitionDesk } from '#useCases/recognition/openRecognitionDesk.ts';
import { placeThanks } from '#useCases/recognition/placeThanks.ts';
import { publishThanks } from '#useCases/recognition/publishThanks.ts';
import { changeRecordChoice } from '#useCases/recognition/recordChoices.ts';

/** What the mentee says; nobody else has written these words. */
const thanksInWords = 'You made me curious again, and you never made me feel slow.';

/** The pair as this person sees it now. */
export async function pairOf(services: Services, { id }: Pair): Promise<PairView> {
  const view = (await openHome(services)).pairs.find(({ proposal }) => proposal.pair.id === id);
  if (!view) {
    throw new Error(`Cannot open the pair ${id}`);
  }
  return view;
}

/** The mentee gives thanks that may be shown, the mentor chooses the wall. */
async function agreeToShow(tenant: Tenant, pair: Pair): Promise<void> {
  const [mentor, mentee] = [servicesOf(tenant, pair.mentor.id), servicesOf(tenant, pair.mentee.id)];
  await giveThanks(mentee, await pairOf(mentee, pair), { key: 'first', text: thanksInWords, mayBeShown: true });
  const received = await pairOf(mentor, pair);
  for (const thanks of received.thanks) {
    await placeThanks(mentor, received, thanks, 'wall');
  }
}

/** What a lead finds in the programme of the pair; whatever lost a consent is taken off the wall by looking. */
export async function lookAsLead(tenant: Tenant, lead: PersonId, { programme }: Pair) {
  const services = servicesOf(tenant, lead);
  const found = (await services.programmes.all()).find(({ value }) => value.id === programme);
  if (!found) {
    throw new Error(`Cannot find programme ${programme}`);
  }
  return await openRecognitionDesk(services, await openDesk(services, found.value));
}

/** The lead puts on the wall what waits for it. */
export async function publishAll(tenant: Tenant, lead: PersonId, pair: Pair): Promise<void> {
  const services = servicesOf(tenant, lead);
  const { programme } = await pairOf(servicesOf(tenant, pair.mentor.id), pair);
  for (const thanks of (await lookAsLead(tenant, lead, pair)).waiting) {
    await publishThanks(services, programme, thanks);
  }
}

/** Thanks on the wall; the mentee chose something for a record too. */
export async function thankInPublic(tenant: Tenant, lead: PersonId, pair: Pair): Promise<void> {
  await agreeToShow(tenant, pair);
  await publishAll(tenant, lead, pair);
  await changeRecordChoice(servicesOf(tenant, pair.mentee.id), pair.mentee.id, (choice) => ({
    ...choice,
    skills: ['listening'],
  }));
}
