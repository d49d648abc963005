import type { PersonId } from '#domain/ids.ts';
import { type AgreedThanks, agreedThanks, type FoundConsent } from '#domain/recognition/consent.ts';
import type { Recognition } from '#domain/recognition/recognition.ts';
import type { Services } from '#ports/services.ts';
import type { Desk } from '../programme/openDesk.ts';
import { fingerprint } from './fingerprint.ts';

/** Thanks that a lead may put on the wall: both consent to exactly these words. */
export interface PublishableThanks extends AgreedThanks {
  readonly mentorName: string;
  readonly menteeName: string;
}

/** What a lead sees of the thanks of one programme: nothing to which not both consent. */
export interface RecognitionDesk {
  readonly waiting: readonly PublishableThanks[];
  readonly onWall: readonly Recognition[];
  /** How many were taken off just now, because one of the two consents no more. */
  readonly takenOff: number;
}

/** Reads the consents of a programme, and takes off the wall what lost one of them. */
export async function openRecognitionDesk(
  services: Pick<Services, 'people' | 'recognitions'>,
  desk: Pick<Desk, 'programme' | 'pairs'>,
): Promise<RecognitionDesk> {
  const [found, all] = await Promise.all([services.people.readEvery('thanksConsent'), services.recognitions.all()]);
  const consents = found.map(({ folder, value }) => ({ by: folder as PersonId, consent: value }));
  const agreed = await agreedIn(desk, consents);
  const ofProgramme = all.filter(({ programme }) => programme === desk.programme.id);
  const isAgreed = (each: Recognition) => agreed.some((thanks) => saysTheSame(each, thanks));
  const [onWall, lost] = [ofProgramme.filter(isAgreed), ofProgramme.filter((each) => !isAgreed(each))];
  for (const { id } of lost) {
    await services.recognitions.remove(id);
  }
  const waiting = agreed.filter(({ id }) => onWall.every((each) => each.id !== id));
  return { waiting: waiting.flatMap((thanks) => named(desk, thanks)), onWall, takenOff: lost.length };
}

/** What both of a pair agree to among these consents, each with whose folder it lay in. */
export async function agreedIn(
  { programme }: Pick<Desk, 'programme'>,
  consents: readonly Omit<FoundConsent, 'fingerprint'>[],
): Promise<readonly AgreedThanks[]> {
  const found = consents.map(async ({ by, consent }) => {
    const { key, words } = consent;
    return { by, consent, fingerprint: words.of === 'mentee' ? words.fingerprint : await fingerprint(key, words.text) };
  });
  return agreedThanks(programme.id, await Promise.all(found));
}

const saysTheSame = (recognition: Recognition, { id, text }: AgreedThanks): boolean =>
  recognition.id === id && recognition.text === text;

/** Names come from the register of pairs, which only leads write. */
const named = ({ pairs }: Pick<Desk, 'pairs'>, thanks: AgreedThanks): readonly PublishableThanks[] =>
  pairs
    .filter(({ registered }) => registered.pair.id === thanks.pair)
    .map(({ registered: { pair } }) => ({ ...thanks, mentorName: pair.mentor.name, menteeName: pair.mentee.name }));
