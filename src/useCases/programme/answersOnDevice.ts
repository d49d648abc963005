import {
  type Corrections,
  longestCorrection,
  meetingPlaces,
  styles,
  type Enrolment,
  type EnrolAnswers,
} from '#domain/participant.ts';
import { hoursIn } from '#domain/scheduling/saidHours.ts';
import type { DraftPlace } from '#ports/drafts.ts';
import type { Services } from '#ports/services.ts';

type Needed = Pick<Services, 'drafts' | 'clock'>;

/** Keeps answers on this device until SharePoint has them, each under the name of its question. */
export async function keepOnDevice(
  { drafts, clock }: Needed,
  enrolment: Enrolment,
  changed: Partial<EnrolAnswers>,
): Promise<void> {
  const writtenAt = clock.now();
  for (const [id, text] of written(changed)) {
    await drafts.keep(placeOf(enrolment), { id, text, base: { text: '', version: undefined }, writtenAt });
  }
}

/** SharePoint has them; what was answered anew since then stays. */
export async function forgetOnDevice(
  { drafts, clock }: Needed,
  enrolment: Enrolment,
  sent: Partial<EnrolAnswers>,
): Promise<void> {
  const writtenAt = clock.now();
  for (const [id, text] of written(sent)) {
    await drafts.forget(placeOf(enrolment), { id, text, base: { text: '', version: undefined }, writtenAt });
  }
}

/** The answers that were never sent from here; one that cannot be read is left out. */
export async function answersOnDevice(
  { drafts }: Pick<Services, 'drafts'>,
  enrolment: Enrolment,
): Promise<Partial<EnrolAnswers>> {
  const found = await drafts.of(placeOf(enrolment));
  return Object.assign({}, ...found.map(({ id, text }) => answerIn(id, text)));
}

const placeOf = ({ person, programme }: Enrolment): DraftPlace => ({ person, note: `enrolment ${programme}` });

/** What is unsaid is written as null: JSON has no other word for it. */
const written = (answers: Partial<EnrolAnswers>): readonly (readonly [id: string, text: string])[] =>
  Object.entries(answers).map(([id, value]) => [id, JSON.stringify(value ?? null)]);

function answerIn(id: string, text: string): Partial<EnrolAnswers> {
  const value = parsed(text);
  switch (id) {
    case 'teaches':
    case 'wantsToLearn':
    case 'languages':
      return Array.isArray(value) && value.every((one) => typeof one === 'string') ? { [id]: value } : {};
    case 'style':
      return { style: styles.find((style) => style === value) };
    case 'styles':
      return Array.isArray(value) ? { styles: styles.filter((style) => value.includes(style)) } : {};
    case 'corrected':
      return { corrected: correctionsIn(value) };
    case 'hours':
      return { hours: hoursIn(value) };
    case 'meets':
      return { meets: meetingPlaces.find((place) => place === value) };
    case 'capacity':
      return Number.isInteger(value) ? { capacity: Number(value) } : {};
    default:
      return {};
  }
}

const correctionsIn = (value: unknown): Corrections =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter(
      ([name, said]: readonly [string, unknown]) => name in longestCorrection && typeof said === 'string',
    ),
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Written by something else than this app: as if nothing was there.
  }
}
