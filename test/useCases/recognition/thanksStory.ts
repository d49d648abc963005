import type { Programme } from '#domain/programme.ts';
import type { ThanksPlace } from '#domain/recognition/thanks.ts';
import type { Services } from '#ports/services.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { giveThanks } from '#useCases/recognition/giveThanks.ts';
import { openReceivedThanks } from '#useCases/recognition/openReceivedThanks.ts';
import { openRecognitionDesk } from '#useCases/recognition/openRecognitionDesk.ts';
import { placeThanks } from '#useCases/recognition/placeThanks.ts';
import { publishThanks } from '#useCases/recognition/publishThanks.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

export const words = 'You made me curious again.';
export const thanksKey = 'reverse-2027-ada-omar_first';

/** Omar, the mentee, thanks Ada; what he agrees to is said. */
export async function thanksGiven(mayBeShown = true) {
  const story = await aPairOnItsWay('booked');
  await giveThanks(story.omar, await pairOf(story.omar), { key: 'first', text: words, mayBeShown });
  return story;
}

/** Ada decides where the first thanks appear. */
export async function place(ada: Services, where: ThanksPlace): Promise<void> {
  const view = await pairOf(ada);
  for (const thanks of view.thanks) {
    await placeThanks(ada, view, thanks, where);
  }
}

export const placesOf = async (ada: Services): Promise<readonly ThanksPlace[]> =>
  (await openReceivedThanks(ada, await pairOf(ada))).map((each) => each.place);

/** What a lead finds; looking takes off the wall what lost a consent. */
export const lookAsLead = async (lead: Services, programme: Programme) =>
  await openRecognitionDesk(lead, await openDesk(lead, programme));

/** A lead puts up what waits. Gives what came of each. */
export async function publish(lead: Services, programme: Programme): Promise<readonly boolean[]> {
  const { waiting } = await lookAsLead(lead, programme);
  return await Promise.all(waiting.map(async (thanks) => await publishThanks(lead, programme, thanks)));
}

export const wallOf = async ({ recognitions }: Services): Promise<readonly string[]> =>
  (await recognitions.all()).map(({ text }) => text);
