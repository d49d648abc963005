import type { Programme } from '#domain/programme.ts';
import type { Services } from '#ports/services.ts';
import { agreedIn, type PublishableThanks } from './openRecognitionDesk.ts';
import { consentsIn } from './ownConsents.ts';

/**
 * Puts thanks on the wall, for everybody on the site. The consents are read once more: who took theirs back a moment ago
 * is not shown. False when one of the two consents no more.
 */
export async function publishThanks(
  { people, recognitions, clock }: Pick<Services, 'people' | 'recognitions' | 'clock'>,
  programme: Programme,
  thanks: PublishableThanks,
): Promise<boolean> {
  const { id, pair, mentor, mentee, mentorName, menteeName, text } = thanks;
  const consents = await Promise.all(
    [mentor, mentee].map(async (by) => consentsIn(await people.read(by)).map(({ value }) => ({ by, consent: value }))),
  );
  const agreed = await agreedIn({ programme }, consents.flat());
  if (!agreed.some((each) => each.id === id && each.text === text)) {
    return false;
  }
  const standing = (await recognitions.all()).find((each) => each.id === id);
  if (standing && standing.text !== text) {
    await recognitions.remove(id);
  }
  if (standing?.text !== text) {
    const recognition = { id, programme: programme.id, pair, mentor: mentorName, mentee: menteeName, text };
    await recognitions.add({ ...recognition, publishedAt: clock.now() });
  }
  return true;
}
